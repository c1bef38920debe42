import { z } from "zod"
import { Done, IdSchema, InstantSchema, inPractice, inPracticeWithId, route } from "./route.ts"

export const ChannelHealth = z.enum(["working", "needs-reconnect", "limited", "unreachable", "unchecked"])
export const Channel = z
  .object({
    id: IdSchema,
    networkId: z.string(),
    networkName: z.string(),
    handle: z.string(),
    displayName: z.string(),
    url: z.string(),
    health: ChannelHealth,
    /** Plain cause and fix when the channel does not work. */ healthCause: z.string().nullable(),
    healthFix: z.string().nullable(),
    lastSuccessAt: InstantSchema.nullable(),
    connectedAt: InstantSchema,
    connectedBy: z.string(),
  })
  .meta({ id: "Channel" })
export type Channel = z.infer<typeof Channel>
export const NetworkOffer = z
  .object({
    id: z.string(),
    name: z.string(),
    connectFields: z.array(
      z.object({
        name: z.string(),
        label: z.string(),
        hint: z.string(),
        secret: z.boolean(),
        optional: z.boolean(),
        initial: z.string().optional(),
      }),
    ),
  })
  .meta({ id: "NetworkOffer" })

const ConnectBody = z.object({ networkId: z.string().max(40), fields: z.record(z.string().max(40), z.string().max(500)) })
export const channelsContract = {
  listNetworks: route({
    method: "GET",
    path: "/api/networks",
    audience: "person",
    summary: "Networks that can be connected",
    response: z.object({ items: z.array(NetworkOffer) }),
  }),
  listChannels: route({
    method: "GET",
    path: "/api/practices/:practiceId/channels",
    audience: "practice",
    summary: "Connected channels and their health",
    params: inPractice,
    response: z.object({ items: z.array(Channel) }),
  }),
  connectChannel: route({
    method: "POST",
    path: "/api/practices/:practiceId/channels",
    audience: "practice",
    summary: "Connect an account (or reconnect the same one)",
    params: inPractice,
    body: ConnectBody,
    response: Channel,
  }),
  checkChannel: route({
    method: "POST",
    path: "/api/practices/:practiceId/channels/:id/check",
    audience: "practice",
    summary: "Ask the network whether the channel works",
    params: inPracticeWithId,
    response: Channel,
  }),
  disconnectChannel: route({
    method: "DELETE",
    path: "/api/practices/:practiceId/channels/:id",
    audience: "practice",
    summary: "Disconnect: the token is destroyed, scheduled deliveries are canceled",
    params: inPracticeWithId,
    response: Done,
  }),
}
