import type { api, Output } from "@bedside/contracts"
import { useInfiniteQuery, useMutation } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

export type AuditEvent = Output<typeof api.govern.listAudit>["items"][number]
export interface AuditFilter {
  readonly action: string
  readonly subject: string
}

/** The records, newest first, a page at a time. */
export function useAudit({ action, subject }: AuditFilter) {
  const { practiceId } = usePractice()
  return useInfiniteQuery({
    queryKey: keyOf(practiceId, "govern", "audit", action, subject),
    queryFn: ({ pageParam, signal }) =>
      client.govern.listAudit(
        {
          params: { practiceId },
          query: {
            limit: 50,
            ...(pageParam ? { cursor: pageParam } : {}),
            ...(action ? { action } : {}),
            ...(subject ? { subject } : {}),
          },
        },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
  })
}

export function useVerify() {
  const { practiceId } = usePractice()
  return useMutation({ mutationFn: () => client.govern.verifyAudit({ params: { practiceId } }) })
}
