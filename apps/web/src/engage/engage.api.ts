import type { Message } from "@bedside/contracts"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"
import { type InboxFilter, type MessagePages, queryOf, withState } from "./inbox.model.ts"

type Page = MessagePages["pages"][number]

/** Messages, newest first, a page at a time. */
export function useMessages(filter: InboxFilter) {
  const { practiceId } = usePractice()
  return useInfiniteQuery({
    queryKey: keyOf(practiceId, "engage", "messages", filter),
    queryFn: ({ pageParam, signal }): Promise<Page> =>
      client.engage.listMessages(
        { params: { practiceId }, query: { ...queryOf(filter), limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  })
}

/** What cannot wait, wherever it stands in the list; nothing is asked while done messages are shown. */
export function useUrgent(filter: InboxFilter) {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "engage", "urgent", filter),
    queryFn: ({ signal }) =>
      client.engage.listMessages(
        { params: { practiceId }, query: { ...queryOf(filter), state: "open", only: "urgent", limit: 20 } },
        signal,
      ),
    enabled: filter.state === "open",
    select: ({ items }) => items,
  })
}

/** Marks a message as done or opens it again; the list changes at once, and back if the server says no. */
export function useMark(filter: InboxFilter) {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  const queryKey = keyOf(practiceId, "engage", "messages", filter)
  return useMutation({
    mutationFn: ({ id, state }: { id: string; state: Message["state"] }) =>
      client.engage.markMessage({ params: { practiceId, id }, body: { state } }),
    onMutate: async ({ id, state }) => {
      await queries.cancelQueries({ queryKey })
      const before = queries.getQueryData<InfiniteData<Page, string>>(queryKey)
      if (before) queries.setQueryData(queryKey, withState(before, id, state, filter))
      queries.setQueryData<Page>(keyOf(practiceId, "engage", "urgent", filter), (page) =>
        page && state === "done" ? { ...page, items: page.items.filter((one) => one.id !== id) } : page,
      )
      return { before }
    },
    onError: (_error, _input, context) => {
      if (context?.before) queries.setQueryData(queryKey, context.before)
    },
    onSettled: () => Promise.all(["engage", "home"].map((stage) => queries.invalidateQueries({ queryKey: keyOf(practiceId, stage) }))),
  })
}
