import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"
import { type Entry, entriesOf } from "./calendar.model.ts"
import { type Day, spanOfDays } from "./plan.model.ts"

/** The states in which a post has a plan but no delivery yet. */
const planned = ["draft", "sent-back", "in-review", "approved"] as const

/** Everything that goes out, or is planned to, from the first to the last of these days. */
export function useEntries(first: Day, last: Day) {
  const { practiceId, timeZone } = usePractice()
  const params = { practiceId }
  return useQuery({
    queryKey: keyOf(practiceId, "publish", "calendar", first, last),
    queryFn: async ({ signal }) => {
      const span = spanOfDays(first, last, timeZone)
      const [deliveries, ...posts] = await Promise.all([
        client.publish.listDeliveries({ params, query: span }, signal),
        ...planned.map((state) => client.compose.listPosts({ params, query: { state, limit: 100 } }, signal)),
      ])
      const within = posts.flatMap(({ items }) => items).filter(({ planAt }) => planAt !== null && planAt >= span.from && planAt < span.to)
      return { entries: entriesOf(deliveries.items, within, timeZone), truncated: deliveries.truncated }
    },
    placeholderData: (before) => before,
  })
}

/** Moves an entry to another time: each of its deliveries, or the plan of a post that has none. */
export function useMoveEntry() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: async ({ entry, to }: { entry: Entry; to: string }) => {
      for (const { id } of entry.deliveries) {
        await client.publish.rescheduleDelivery({ params: { practiceId, id }, body: { sendAt: to } })
      }
      if (entry.deliveries.length > 0) return
      const params = { practiceId, id: entry.postId }
      const { content, revision } = await client.compose.getPost({ params })
      await client.compose.savePost({ params, body: { content, revision, planAt: to } })
    },
    onSettled: () =>
      Promise.all(["publish", "compose", "home"].map((stage) => queries.invalidateQueries({ queryKey: keyOf(practiceId, stage) }))),
  })
}
