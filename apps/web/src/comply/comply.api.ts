import type { PracticeFacts } from "@bedside/compliance"
import type { GuidelineContent, LabeledCase, Rulebook, api, Output } from "@bedside/contracts"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useMemo } from "react"
import { useProfile } from "../practice/practice.api.ts"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"
import { practiceFacts } from "./practice-facts.ts"

type LabelPage = Output<typeof api.comply.listLabels>

/** Every rule, the packs, and the practice's own words. Kept while it is asked for again. */
export function useRulebook() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "comply", "rulebook"),
    queryFn: ({ signal }) => client.comply.rulebook({ params: { practiceId } }, signal),
    staleTime: 300_000,
  })
}

/** What the check in the browser must know of the practice; absent until it is known. Without the rulebook the packs alone judge. */
export function usePracticeFacts(): PracticeFacts | undefined {
  const profile = useProfile()
  const book = useRulebook()
  const waiting = !profile.data || (!book.data && !book.isError)
  return useMemo(() => (waiting || !profile.data ? undefined : practiceFacts(profile.data, book.data)), [waiting, profile.data, book.data])
}

/** A call that answers with the changed rulebook; posts and answers are judged anew by it. */
function useBookCall<Input>(call: (input: Input, practiceId: string) => Promise<Rulebook>) {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: (input: Input) => call(input, practiceId),
    onSuccess: (book) => queries.setQueryData(keyOf(practiceId, "comply", "rulebook"), book),
    onError: () => queries.invalidateQueries({ queryKey: keyOf(practiceId, "comply", "rulebook") }),
  })
}

/** Judges a rule more strictly; null follows the pack again. */
export const useChooseSeverity = () =>
  useBookCall(({ ruleId, severity }: { ruleId: string; severity: Rulebook["rules"][number]["chosen"] }, practiceId) =>
    client.comply.chooseSeverity({ params: { practiceId, ruleId }, body: { severity } }),
  )

/** Adds own words, or changes those of `id` when nobody did since `revision`. */
export const useSaveGuideline = () =>
  useBookCall(({ known, content }: { known: { id: string; revision: number } | null; content: GuidelineContent }, practiceId) =>
    known
      ? client.comply.saveGuideline({ params: { practiceId, id: known.id }, body: { ...content, revision: known.revision } })
      : client.comply.addGuideline({ params: { practiceId }, body: content }),
  )

export const useRemoveGuideline = () =>
  useBookCall(({ id }: { id: string }, practiceId) => client.comply.removeGuideline({ params: { practiceId, id } }))

const readLabels = (practiceId: string, limit: number, cursor: string, signal?: AbortSignal): Promise<LabelPage> =>
  client.comply.listLabels({ params: { practiceId }, query: { limit, ...(cursor ? { cursor } : {}) } }, signal)

/** What people said of findings, newest first, a page at a time. */
export function useLabels() {
  const { practiceId } = usePractice()
  return useInfiniteQuery({
    queryKey: keyOf(practiceId, "comply", "labels"),
    queryFn: ({ pageParam, signal }) => readLabels(practiceId, 30, pageParam, signal),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
  })
}

/** Reads every label, a page after the other; `told` hears how many have come so far. */
export async function allLabels(practiceId: string, told: (count: number) => void, signal: AbortSignal): Promise<readonly LabeledCase[]> {
  const all: LabeledCase[] = []
  let cursor: string | null = ""
  while (cursor !== null) {
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const page: LabelPage = await readLabels(practiceId, 100, cursor, signal)
    all.push(...page.items)
    cursor = page.next
    told(all.length)
  }
  return all
}

type Said = Parameters<typeof client.comply.labelFinding>[0]["body"]

/** Says that a finding is wrong; the answer is the masked text that was kept. */
export function useLabelFinding() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: (body: Said) => client.comply.labelFinding({ params: { practiceId }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(practiceId, "comply", "labels") }),
  })
}

export function useUnlabelFinding() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: (id: string) => client.comply.unlabelFinding({ params: { practiceId, id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(practiceId, "comply", "labels") }),
  })
}
