export { approvalsOf, standingApproval, type StoredApproval } from "./approve.repo.ts"
export { approveRoutes, notReadyWords, thenShow } from "./approve.routes.ts"
export { blockingRules, isOwn, type NotReady } from "./approve.rules.ts"
export { fits, notePlace, signOffLost, submitNotePlace } from "./approve.service.ts"
