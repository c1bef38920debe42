export { composeRoutes, mediaUrl, noSuchPost, type ShowPost } from "./compose.routes.ts"
export { contentChanged, contentSaved, createPost, savePost } from "./compose.service.ts"
export { excerptOf, textFor } from "./compose.rules.ts"
export {
  findMedia,
  findPost,
  findPosts,
  fixContent,
  freeContent,
  lockPost,
  mediaFile,
  setOutcome,
  setSignOff,
  type SignOff,
  type StoredMedia,
  type StoredPost,
} from "./compose.repo.ts"
