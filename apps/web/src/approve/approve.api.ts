import type { api, Output, Post } from "@bedside/contracts"
import { useQuery } from "@tanstack/react-query"
import { usePostCall } from "../compose/compose.api.ts"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

export type Waiting = Output<typeof api.approve.approvalQueue>["items"][number]

/** Posts that wait for a decision, oldest first. */
export function useQueue() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "approve", "queue"),
    queryFn: ({ signal }) => client.approve.approvalQueue({ params: { practiceId } }, signal),
  })
}

interface Decision {
  readonly post: Pick<Post, "id" | "contentHash">
  readonly note: string
}

/** Approves exactly the content the reviewer saw. */
export const useApprove = () =>
  usePostCall(({ post: { id, contentHash }, note }: Decision, practiceId) =>
    client.approve.approvePost({ params: { practiceId, id }, body: { contentHash, ...(note ? { note } : {}) } }),
  )

/** Sends a post back to its author with what should change. */
export const useSendBack = () =>
  usePostCall(({ post: { id, contentHash }, note }: Decision, practiceId) =>
    client.approve.sendBackPost({ params: { practiceId, id }, body: { contentHash, note } }),
  )
