import type { api, Input, Output } from "@bedside/contracts"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

export type Feed = Output<typeof api.sandbox.feed>
export type FeedPost = Feed["posts"][number]
export type Fault = Feed["fault"]
export type ReviewWords = Input<typeof api.sandbox.review>["body"]

/** The practice network as the public sees it. */
export function useFeed() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "sandbox", "feed"),
    queryFn: ({ signal }) => client.sandbox.feed({ params: { practiceId } }, signal),
  })
}

type PublicAct =
  | { readonly act: "comment"; readonly postId: string; readonly author: string; readonly text: string }
  | { readonly act: "like"; readonly postId: string }
  | { readonly act: "message"; readonly author: string; readonly text: string }
  | ({ readonly act: "review" } & ReviewWords)
  | { readonly act: "fault"; readonly fault: Fault }

/** Acts as a member of the public, or makes the network misbehave. */
export function useAct() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  const params = { practiceId }
  return useMutation({
    mutationFn: async (input: PublicAct): Promise<unknown> => {
      switch (input.act) {
        case "comment":
          return client.sandbox.comment({ params: { practiceId, id: input.postId }, body: { author: input.author, text: input.text } })
        case "like":
          return client.sandbox.like({ params: { practiceId, id: input.postId } })
        case "message":
          return client.sandbox.message({ params, body: { author: input.author, text: input.text } })
        case "review":
          return client.sandbox.review({ params, body: { author: input.author, text: input.text, rating: input.rating } })
        case "fault":
          return client.sandbox.setFault({ params, body: { fault: input.fault } })
      }
    },
    onSettled: () =>
      Promise.all(["sandbox", "engage", "home"].map((stage) => queries.invalidateQueries({ queryKey: keyOf(practiceId, stage) }))),
  })
}
