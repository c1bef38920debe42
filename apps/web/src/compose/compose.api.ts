import type { Post } from "@bedside/contracts"
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

export const postKey = (practiceId: string, id: string) => keyOf(practiceId, "compose", "post", id)

/** One post with verdict, approvals and deliveries. */
export const postQuery = (practiceId: string, id: string) =>
  queryOptions({
    queryKey: postKey(practiceId, id),
    queryFn: ({ signal }) => client.compose.getPost({ params: { practiceId, id } }, signal),
  })

export function usePost(id: string | null) {
  const { practiceId } = usePractice()
  return useQuery({ ...postQuery(practiceId, id ?? ""), enabled: id !== null })
}

export function useVersions(id: string, enabled: boolean) {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "compose", "versions", id),
    queryFn: ({ signal }) => client.compose.listVersions({ params: { practiceId, id } }, signal),
    select: ({ items }) => items,
    enabled,
  })
}

/** Puts a post the server returned where every page finds it, and makes the lists ask again. */
export function useRemember() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return (post: Post) => {
    queries.setQueryData(postKey(practiceId, post.id), post)
    for (const stage of ["approve", "publish", "home"]) void queries.invalidateQueries({ queryKey: keyOf(practiceId, stage) })
    void queries.invalidateQueries({ queryKey: keyOf(practiceId, "compose", "list") })
    // Where a picture is used is asked anew once somebody looks; not with every keystroke that is saved.
    void queries.invalidateQueries({ queryKey: keyOf(practiceId, "media"), refetchType: "none" })
  }
}

/** A call that answers with the changed post. */
export function usePostCall<Input>(call: (input: Input, practiceId: string) => Promise<Post>) {
  const { practiceId } = usePractice()
  const remember = useRemember()
  return useMutation({ mutationFn: (input: Input) => call(input, practiceId), onSuccess: remember })
}

/** Lets a finding pass, with the right and a reason. */
export const useOverride = () =>
  usePostCall(({ id, ...body }: { id: string; ruleId: string; contentHash: string; reason: string }, practiceId) =>
    client.comply.overrideFinding({ params: { practiceId, id }, body }),
  )

export const useSubmit = () =>
  usePostCall(({ id, ...body }: { id: string; contentHash: string; note?: string }, practiceId) =>
    client.approve.submitPost({ params: { practiceId, id }, body }),
  )

export const useWithdraw = () =>
  usePostCall(({ id }: { id: string }, practiceId) => client.approve.withdrawPost({ params: { practiceId, id } }))

export const useSchedule = () =>
  usePostCall(({ id, ...body }: { id: string; contentHash: string; sendAt: string | null }, practiceId) =>
    client.publish.schedulePost({ params: { practiceId, id }, body }),
  )

/** Deletes a post that was never published; `undelete` brings it back. */
export function useDelete() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  const refresh = () => queries.invalidateQueries({ queryKey: ["p", practiceId] })
  const remove = useMutation({ mutationFn: (id: string) => client.compose.deletePost({ params: { practiceId, id } }), onSuccess: refresh })
  const undelete = useMutation({
    mutationFn: (id: string) => client.compose.undeletePost({ params: { practiceId, id } }),
    onSuccess: refresh,
  })
  return { remove, undelete }
}

type DeliveryVerb =
  | { readonly verb: "reschedule"; readonly sendAt: string | null }
  | { readonly verb: "cancel" }
  | { readonly verb: "retry" }
  | { readonly verb: "settle"; readonly isPublic: boolean; readonly url?: string }
  | { readonly verb: "take-down"; readonly reason: string }

/** Everything a person can do to a delivery. */
export function useDelivery(id: string) {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  const params = { practiceId, id }
  return useMutation({
    mutationFn: (act: DeliveryVerb) => {
      switch (act.verb) {
        case "reschedule":
          return client.publish.rescheduleDelivery({ params, body: { sendAt: act.sendAt } })
        case "cancel":
          return client.publish.cancelDelivery({ params })
        case "retry":
          return client.publish.retryDelivery({ params })
        case "settle":
          return client.publish.settleDelivery({ params, body: { isPublic: act.isPublic, ...(act.url ? { url: act.url } : {}) } })
        case "take-down":
          return client.publish.takeDown({ params, body: { reason: act.reason } })
      }
    },
    onSettled: () =>
      Promise.all(["compose", "publish", "home"].map((stage) => queries.invalidateQueries({ queryKey: keyOf(practiceId, stage) }))),
  })
}
