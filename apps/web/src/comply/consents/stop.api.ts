import type { api, Input, StopReport } from "@bedside/contracts"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../../shell/client.ts"
import { usePractice } from "../../shell/session.ts"

type Contract = typeof api.stops
type Body<K extends keyof Contract> = Input<Contract[K]> extends { body: infer B } ? B : never
export type Noted = Body<"noteResidual">
export type Settled = { readonly deliveryId: string } & Body<"settleStopped">

/** What was stopped for a consent, asked again when a delivery or the consent changes. */
export function useStopReport(id: string, enabled = true) {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "consents", "stop", id),
    queryFn: ({ signal }) => client.stops.stopReport({ params: { practiceId, id } }, signal),
    enabled: enabled && id !== "",
  })
}

/** A change answers with the report as it is now. */
function useStopChange<V>(run: (practiceId: string, input: V) => Promise<StopReport>) {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: V) => run(practiceId, input),
    onSuccess: (report) => {
      queries.setQueryData(keyOf(practiceId, "consents", "stop", report.consentId), report)
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents", "one", report.consentId) })
    },
  })
}
export const useSettle = (id: string) =>
  useStopChange((practiceId, { deliveryId, act }: Settled) =>
    client.stops.settleStopped({ params: { practiceId, id, deliveryId }, body: { act } }),
  )
export const useNoteResidual = (id: string) =>
  useStopChange((practiceId, body: Noted) => client.stops.noteResidual({ params: { practiceId, id }, body }))

/** What the public saw. Each look is on the record, so it is asked for by a button and never again by itself. */
export function useEvidence(id: string) {
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: (evidenceId: string) => client.stops.stopEvidence({ params: { practiceId, id, evidenceId } }),
    gcTime: 0,
  })
}

/** The letter to the person: it holds the name, so that nothing keeps the answer. */
export function useLetter(id: string) {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Body<"stopLetter">) => client.stops.stopLetter({ params: { practiceId, id }, body }),
    gcTime: 0,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents", "one", id) })
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents", "stop", id) })
    },
  })
}
