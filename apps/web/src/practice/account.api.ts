import type { api, Output } from "@bedside/contracts"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, sessionKey } from "../shell/client.ts"

export type Device = Output<typeof api.people.sessions>["items"][number]
export type Enrollment = Output<typeof api.people.enrollSecondFactor>

const devicesKey = ["people", "devices"] as const

export const useDevices = () => useQuery({ queryKey: devicesKey, queryFn: ({ signal }) => client.people.sessions({}, signal) })

export function useRevokeDevice() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.people.revokeSession({ params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: devicesKey }),
  })
}

export function useChangePassword() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: { current: string; next: string }) => client.people.changePassword({ body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: devicesKey }),
  })
}

export const useEnroll = () => useMutation({ mutationFn: (password: string) => client.people.enrollSecondFactor({ body: { password } }) })

export const useConfirmCode = () => useMutation({ mutationFn: (code: string) => client.people.confirmSecondFactor({ body: { code } }) })

export function useRemoveSecondFactor() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (password: string) => client.people.removeSecondFactor({ body: { password } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionKey }),
  })
}

/** Asks again who is signed in: after enrolling, the gate opens. */
export function useForgetSession(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: sessionKey })
}
