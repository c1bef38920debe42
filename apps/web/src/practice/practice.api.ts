import type { api, Output, PracticeProfile, Role } from "@bedside/contracts"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf, sessionKey } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

export type Member = Output<typeof api.practice.listMembers>["items"][number]
export type Invitation = Output<typeof api.practice.listInvitations>["items"][number]
export type Mail = Output<typeof api.practice.listMail>["items"][number]

export function useProfile() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "practice", "profile"),
    queryFn: ({ signal }) => client.practice.getPractice({ params: { practiceId } }, signal),
  })
}

export function useSaveProfile() {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: PracticeProfile) => client.practice.savePractice({ params: { practiceId }, body }),
    onSuccess: async (saved) => {
      queries.setQueryData(keyOf(practiceId, "practice", "profile"), saved)
      await queries.invalidateQueries({ queryKey: sessionKey })
    },
  })
}

export function useConsentRetention() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "practice", "consent-retention"),
    queryFn: ({ signal }) => client.consents.consentRetention({ params: { practiceId } }, signal),
  })
}

export function useSaveConsentRetention() {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (years: number) => client.consents.saveConsentRetention({ params: { practiceId }, body: { years } }),
    onSuccess: async (saved) => {
      queries.setQueryData(keyOf(practiceId, "practice", "consent-retention"), saved)
      // Pages of consents say until when each is kept.
      await queries.invalidateQueries({ queryKey: keyOf(practiceId, "consents") })
    },
  })
}

export function useMembers() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "practice", "members"),
    queryFn: ({ signal }) => client.practice.listMembers({ params: { practiceId } }, signal),
  })
}

export function useInvitations() {
  const { practiceId, may } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "practice", "invitations"),
    queryFn: ({ signal }) => client.practice.listInvitations({ params: { practiceId } }, signal),
    enabled: may("people:write"),
  })
}

/** A change to who works here; afterwards the lists and Home's warnings are asked for again. */
function usePeopleChange<V, R>(change: (practiceId: string, input: V) => Promise<R>) {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: V) => change(practiceId, input),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOf(practiceId, "practice") })
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "home") })
      void queries.invalidateQueries({ queryKey: sessionKey })
    },
  })
}

export const useInvite = () =>
  usePeopleChange((practiceId, body: { email: string; role: Role }) => client.practice.invite({ params: { practiceId }, body }))
export const useWithdraw = () =>
  usePeopleChange((practiceId, id: string) => client.practice.withdrawInvitation({ params: { practiceId, id } }))
export const useChangeRole = () =>
  usePeopleChange((practiceId, { id, role }: { id: string; role: Role }) =>
    client.practice.changeRole({ params: { practiceId, id }, body: { role } }),
  )
export const useRemoveMember = () =>
  usePeopleChange((practiceId, id: string) => client.practice.removeMember({ params: { practiceId, id } }))

export function useMail() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "practice", "mail"),
    queryFn: ({ signal }) => client.practice.listMail({ params: { practiceId } }, signal),
  })
}
