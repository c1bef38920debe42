import type { MediaSummary, Medium } from "@bedside/contracts"
import { useQueries, useQuery } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

export const mediumKey = (practiceId: string, id: string) => keyOf(practiceId, "media", "medium", id)
export const isUnderWay = ({ state, progress }: Pick<MediaSummary, "state" | "progress">) =>
  (state !== "ready" && state !== "refused") || progress !== null
/** Links in an answer end after ten minutes: until then it is good, and it is asked for again before. */
export const linksLast = { staleTime: 60_000, refetchInterval: 8 * 60_000 } as const
/** Milliseconds between two questions while something is being cleaned or looked at. */
export const whileUnderWay = 2000

const mediumOptions = (practiceId: string, id: string) => ({
  queryKey: mediumKey(practiceId, id),
  queryFn: ({ signal }: { signal: AbortSignal }) => client.media.getMedium({ params: { practiceId, id } }, signal),
  staleTime: linksLast.staleTime,
  refetchInterval: ({ state: { data } }: { state: { data: Medium | undefined } }) =>
    data && isUnderWay(data) ? whileUnderWay : linksLast.refetchInterval,
})

/** One medium with what was seen on it. */
export function useMedium(id: string) {
  const { practiceId } = usePractice()
  return useQuery(mediumOptions(practiceId, id))
}

/** Several media by id, those that are known so far; for what a post shows. */
export function useMedia(ids: readonly string[]): ReadonlyMap<string, Medium> {
  const { practiceId, may } = usePractice()
  const enabled = may("media:read")
  return useQueries({
    queries: ids.map((id) => ({ ...mediumOptions(practiceId, id), enabled })),
    combine: (answers) => new Map(answers.flatMap(({ data }): [string, Medium][] => (data ? [[data.id, data]] : []))),
  })
}
