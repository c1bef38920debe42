export * from "./route.ts"
export * from "./problem.ts"
export * from "./people.ts"
export * from "./profile.ts"
export * from "./channels.ts"
export * from "./post-facts.ts"
export * from "./post-said.ts"
export * from "./post-words.ts"
export * from "./posts.ts"
export * from "./media-formats.ts"
export * from "./media-shapes.ts"
export * from "./media.ts"
export * from "./comply.ts"
export * from "./consent-words.ts"
export * from "./consent-shapes.ts"
export * from "./consents.ts"
export * from "./stops.ts"
export * from "./engage.ts"
import { channelsContract } from "./channels.ts"
import { engageContract, governContract, homeContract, sandboxContract } from "./engage.ts"
import { mediaContract } from "./media.ts"
import { peopleContract, practiceContract } from "./people.ts"
import { complyContract } from "./comply.ts"
import { consentsContract } from "./consents.ts"
import { stopsContract } from "./stops.ts"
import { approveContract, composeContract, publishContract } from "./posts.ts"

/** Every route of the API by stage, in story order. */
export const api = {
  people: peopleContract,
  practice: practiceContract,
  channels: channelsContract,
  media: mediaContract,
  compose: composeContract,
  comply: complyContract,
  consents: consentsContract,
  approve: approveContract,
  publish: publishContract,
  stops: stopsContract,
  engage: engageContract,
  govern: governContract,
  home: homeContract,
  sandbox: sandboxContract,
} as const
export type Api = typeof api
