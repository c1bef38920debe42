import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

/** Keeps that a person approved a final item, by the hash of its content. */
export function useApproveItem() {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, sha256 }: { id: string; sha256: string }) =>
      client.consents.approveItem({ params: { practiceId, id }, body: { sha256 } }),
    onSettled: () =>
      Promise.all(["compose", "consents", "approve"].map((stage) => queries.invalidateQueries({ queryKey: keyOf(practiceId, stage) }))),
  })
}
