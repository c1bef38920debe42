export { channelsRoutes } from "./channels.routes.ts"
export { type OpenChannel, openChannel, isNetwork, ioFor, channelDisconnected, connectChannel } from "./channels.service.ts"
export { channelViews } from "./channels.views.ts"
export { healthAfter, wordsFor } from "./channels.rules.ts"
export {
  find as findChannel,
  listAll as listAllChannels,
  listConnected as listConnectedChannels,
  setHealth,
  setReadUntil,
  type StoredChannel,
} from "./channels.repo.ts"
