import type { api, Input, Output } from "@bedside/contracts"
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "../shell/client.ts"
import { sessionQuery } from "../shell/session.ts"

export type SetupState = Output<typeof api.people.setupState>
type SignInState = Output<typeof api.people.signIn>["state"]

export const setupQuery = queryOptions({
  queryKey: ["people", "setup"],
  queryFn: ({ signal }) => client.people.setupState({}, signal),
})

/** Runs a call that may sign somebody in; afterwards the session is known, unless a second factor is still asked for. */
function useEntering<V>(call: (input: V) => Promise<{ state: SignInState }>, onIn: () => void, onCode?: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (input: V) => {
      const { state } = await call(input)
      if (state === "signed-in") await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
      return state
    },
    onSuccess: (state) => (state === "signed-in" ? onIn() : onCode?.()),
  })
}

type Body<T> = Input<T> extends { body: infer B } ? B : never

export const useSignIn = (onIn: () => void, onCode: () => void) =>
  useEntering((body: Body<typeof api.people.signIn>) => client.people.signIn({ body }), onIn, onCode)
export const useSecondFactor = (onIn: () => void) =>
  useEntering((body: Body<typeof api.people.secondFactor>) => client.people.secondFactor({ body }), onIn)
export const useDemoSignIn = (onIn: () => void, onCode: () => void) =>
  useEntering((personId: string) => client.people.demoSignIn({ body: { personId } }), onIn, onCode)
export const useSetUp = (onIn: () => void) => useEntering((body: Body<typeof api.people.setUp>) => client.people.setUp({ body }), onIn)
export const useAcceptInvitation = (token: string, onIn: () => void, onCode: () => void) =>
  useEntering((body: Body<typeof api.people.acceptInvitation>) => client.people.acceptInvitation({ params: { token }, body }), onIn, onCode)

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ["people", "invitation", token],
    queryFn: ({ signal }) => client.people.invitation({ params: { token } }, signal),
    retry: false,
  })
export const useRequestReset = () => useMutation({ mutationFn: (email: string) => client.people.requestPasswordReset({ body: { email } }) })
export const useResetPassword = (token: string) =>
  useMutation({ mutationFn: (password: string) => client.people.resetPassword({ body: { token, password } }) })
