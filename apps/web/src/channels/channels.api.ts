import type { api, Channel, Output } from "@bedside/contracts"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

export type Offer = Output<typeof api.channels.listNetworks>["items"][number]

export const useOffers = () =>
  useQuery({ queryKey: ["networks"], queryFn: ({ signal }) => client.channels.listNetworks({}, signal), staleTime: 600_000 })

export function useChannels() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "channels"),
    queryFn: ({ signal }) => client.channels.listChannels({ params: { practiceId } }, signal),
  })
}

/** A change to the channels; afterwards the list and Home are asked for again. */
function useChannelChange<V, R>(change: (practiceId: string, input: V) => Promise<R>) {
  const { practiceId } = usePractice()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: V) => change(practiceId, input),
    onSettled: async () => {
      void queries.invalidateQueries({ queryKey: keyOf(practiceId, "home") })
      await queries.invalidateQueries({ queryKey: keyOf(practiceId, "channels") })
    },
  })
}

export const useConnect = () =>
  useChannelChange((practiceId, body: { networkId: string; fields: Record<string, string> }): Promise<Channel> =>
    client.channels.connectChannel({ params: { practiceId }, body }),
  )
export const useCheck = () => useChannelChange((practiceId, id: string) => client.channels.checkChannel({ params: { practiceId, id } }))
export const useDisconnect = () =>
  useChannelChange((practiceId, id: string) => client.channels.disconnectChannel({ params: { practiceId, id } }))
