export { composeRoutes, noSuchPost, type ShowPost } from "./compose.routes.ts"
export {
  contentChanged,
  contentSaved,
  createPost,
  freePost,
  pictureReplaced,
  presentHash,
  savePost,
  withPresentMedia,
} from "./compose.service.ts"
export { excerptOf, textFor, undescribedAt } from "./compose.rules.ts"
export {
  findPost,
  findPosts,
  fixContent,
  lockPost,
  postsShowing,
  setOutcome,
  setSignOff,
  type SignOff,
  type StoredPost,
} from "./compose.repo.ts"
