import type { api, Consent, ConsentIdentity, ConsentKind, ConsentTerms, ConsentWording, Input, Output } from "@bedside/contracts"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../../shell/client.ts"
import { usePractice } from "../../shell/session.ts"
import type { ConsentFilter } from "./consents.model.ts"

type Contract = typeof api.consents
type Body<K extends keyof Contract> = Input<Contract[K]> extends { body: infer B } ? B : never

/** What every change of a consent answers with. */
export type Presented = Output<Contract["presentConsent"]>
export type Revealed = Output<Contract["revealConsent"]>

/** The ledger, newest first, a page at a time. */
export function useConsents({ search, state, kind, endsWithin }: ConsentFilter) {
  const { practiceId } = usePractice()
  return useInfiniteQuery({
    queryKey: keyOf(practiceId, "consents", "list", search, state, kind, endsWithin),
    queryFn: ({ pageParam, signal }) =>
      client.consents.listConsents(
        {
          params: { practiceId },
          query: {
            limit: 30,
            ...(pageParam ? { cursor: pageParam } : {}),
            ...(search ? { search } : {}),
            ...(state ? { state } : {}),
            ...(kind ? { kind } : {}),
            ...(endsWithin ? { endsWithin } : {}),
          },
        },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  })
}

export function useConsent(id: string) {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "consents", "one", id),
    queryFn: ({ signal }) => client.consents.getConsent({ params: { practiceId, id } }, signal),
    enabled: id !== "",
  })
}

/** The places a form can name; they change with the program only. */
export function usePlaces() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "consents", "choices"),
    queryFn: ({ signal }) => client.consents.consentChoices({ params: { practiceId } }, signal),
    staleTime: Infinity,
    select: ({ places }) => places,
  })
}

/** The form of a consent as it would be presented, without the person's name. */
export function useReleaseForm(id: string, enabled = true) {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "consents", "form", id),
    queryFn: ({ signal }) => client.consents.releaseForm({ params: { practiceId, id } }, signal),
    enabled,
  })
}

export interface Written {
  readonly kind: ConsentKind
  readonly terms: ConsentTerms
  readonly items: string
}
/** The form of terms that are still being written; the one before stays in view until the next has come. */
export function useFormPreview(written: Written) {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "consents", "preview", JSON.stringify(written)),
    queryFn: ({ signal }) => client.consents.previewForm({ params: { practiceId }, body: written }, signal),
    placeholderData: (before) => before,
    gcTime: 0,
  })
}

/** A change of one consent: the answer becomes what is shown, and lists are asked for again. */
function useChange<V>(run: (practiceId: string, input: V) => Promise<Consent>) {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: V) => run(practiceId, input),
    onSuccess: (consent) => {
      queries.setQueryData(keyOf(practiceId, "consents", "one", consent.id), consent)
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents", "list") })
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents", "form", consent.id) })
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents", "stop", consent.id) })
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "home") })
    },
  })
}

export interface NewConsent {
  readonly kind: ConsentKind
  readonly terms: ConsentTerms
  readonly wording: ConsentWording
  readonly identity: ConsentIdentity
}
export const useCreate = () => useChange((practiceId, body: NewConsent) => client.consents.createConsent({ params: { practiceId }, body }))

export const useAmend = (id: string) =>
  useChange((practiceId, body: Body<"amendConsent">) => client.consents.amendConsent({ params: { practiceId, id }, body }))
export const useNewVersion = (id: string) => useChange((practiceId, _: null) => client.consents.newVersion({ params: { practiceId, id } }))
export const useRecordPaper = (id: string) =>
  useChange((practiceId, body: Body<"recordPaper">) => client.consents.recordPaper({ params: { practiceId, id }, body }))
export const useCheck = (id: string) =>
  useChange((practiceId, documentSha256: string) => client.consents.checkConsent({ params: { practiceId, id }, body: { documentSha256 } }))
export const useGiveCopy = (id: string) =>
  useChange((practiceId, body: Body<"giveCopy">) => client.consents.giveCopy({ params: { practiceId, id }, body }))
export const useRecordEvent = (id: string) =>
  useChange((practiceId, on: string) => client.consents.recordEvent({ params: { practiceId, id }, body: { on } }))
export const useDecline = (id: string) => useChange((practiceId, _: null) => client.consents.declineConsent({ params: { practiceId, id } }))
export const useFreeze = (id: string) =>
  useChange((practiceId, cause: Body<"freezeConsent">["cause"]) =>
    client.consents.freezeConsent({ params: { practiceId, id }, body: { cause } }),
  )
export const useUnfreeze = (id: string) =>
  useChange((practiceId, _: null) => client.consents.unfreezeConsent({ params: { practiceId, id } }))
export const useRevoke = (id: string) =>
  useChange((practiceId, body: Body<"revokeConsent">) => client.consents.revokeConsent({ params: { practiceId, id }, body }))
export const useNarrow = (id: string) =>
  useChange((practiceId, body: Body<"narrowConsent">) => client.consents.narrowConsent({ params: { practiceId, id }, body }))
export const useMarkDefective = (id: string) =>
  useChange((practiceId, defect: Body<"markDefective">["defect"]) =>
    client.consents.markDefective({ params: { practiceId, id }, body: { defect } }),
  )

/** Makes a signing link. Link and code are in the answer and nowhere else, so nothing keeps the answer. */
export function usePresent(id: string) {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (check: Body<"presentConsent">["check"]) => client.consents.presentConsent({ params: { practiceId, id }, body: { check } }),
    gcTime: 0,
    onSuccess: ({ consent }) => {
      queries.setQueryData(keyOf(practiceId, "consents", "one", consent.id), consent)
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents", "list") })
    },
  })
}

/** Keeps a scan; the consent changes only when it is said what the scan holds. */
export function useAddScan(id: string) {
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: (file: File) => {
      const body = new FormData()
      body.append("file", file)
      const call = { params: { practiceId, id }, body }
      return client.consents.addScan(call)
    },
  })
}

/** Opens the vault for one consent. What comes back is shown and forgotten: it never enters the cache. */
export function useReveal(id: string) {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) => client.consents.revealConsent({ params: { practiceId, id }, body: { reason } }),
    gcTime: 0,
    onSuccess: () => void queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents", "one", id) }),
  })
}
