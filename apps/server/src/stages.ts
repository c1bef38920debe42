import { approveRoutes, signOffLost } from "#approve"
import { channelDisconnected, channelsRoutes } from "#channels"
import {
  complyRoutes,
  consentsRoutes,
  consentStopped,
  inboxAsked,
  judgeName,
  judgeSaved,
  judgeWords,
  leftOfScans,
  refuseUnfit,
} from "#comply"
import { composeRoutes, contentChanged, contentSaved, pictureReplaced } from "#compose"
import { engageRoutes, engageWorkers, readAll, readChannel, waiting } from "#engage"
import { governRoutes } from "#govern"
import { homeRoutes } from "#home"
import {
  filesAsked,
  handleAsked,
  leftOfMedia,
  mediaRoutes,
  mediaWorkers,
  mediumReplaced,
  nameAsked,
  prepare,
  shownChanged,
  tidy,
  upkeep,
  wordsRead,
} from "#media"
import type { Queue } from "#platform/db/migrate.ts"
import type { BoundRoute } from "#platform/http/routes.ts"
import type { Job, Worker } from "#platform/jobs/define.ts"
import { queueFor } from "#platform/jobs/queue.ts"
import { fileWorkers, leftAsked, removeFiles, sweepFiles } from "#platform/leftovers.ts"
import { mailWorker, sendMail } from "#platform/mail.ts"
import type { Platform } from "#platform/platform.ts"
import { type People, peopleRoutes, practiceRoutes } from "#practice"
import {
  approvalQueue,
  consentNight,
  deliver,
  filesInUse,
  judgeAnew,
  keepPictures,
  leftOfEvidence,
  listPosts,
  publishRoutes,
  publishWorkers,
  removeFromNetwork,
  showPost,
  stopScheduled,
  stopsRoutes,
  stopUse,
  sweep,
} from "#publish"
import { sandboxRoutes } from "#sandbox"

/** The stages in story order: a stage may import those before it, never those after it. */
export const stageOrder = [
  "practice",
  "channels",
  "media",
  "compose",
  "comply",
  "approve",
  "publish",
  "engage",
  "govern",
  "home",
  "sandbox",
] as const

/** Every job of the program. Boot fails when one lacks a worker. */
export const jobs: readonly Job[] = [
  sendMail,
  removeFiles,
  sweepFiles,
  prepare,
  tidy,
  upkeep,
  deliver,
  removeFromNetwork,
  keepPictures,
  sweep,
  consentNight,
  readChannel,
  readAll,
] as readonly Job[]
export const queues = (): Queue[] => jobs.map(queueFor)
export const workers = (platform: Platform): readonly Worker[] => [
  mailWorker(platform),
  ...fileWorkers(platform),
  ...mediaWorkers(platform),
  ...publishWorkers(platform),
  ...engageWorkers(platform),
]

/** Every route of the API, by stage. */
export const allRoutes = (people: People): readonly BoundRoute[] => [
  ...peopleRoutes(people),
  ...practiceRoutes,
  ...channelsRoutes,
  ...mediaRoutes,
  ...composeRoutes(showPost, listPosts),
  ...complyRoutes(showPost),
  ...consentsRoutes,
  ...approveRoutes(showPost, approvalQueue),
  ...publishRoutes,
  ...stopsRoutes,
  ...engageRoutes,
  ...governRoutes,
  ...homeRoutes,
  ...sandboxRoutes,
]

let wired = false
/** What later stages hear from earlier ones, inside the transaction that causes it. */
export function wireStages(): void {
  if (wired) return
  wired = true
  leftAsked.on((tx, asked) => leftOfMedia(tx, asked))
  leftAsked.on((tx, asked) => leftOfScans(tx, asked))
  leftAsked.on((tx, asked) => leftOfEvidence(tx, asked))
  mediumReplaced.on((tx, replaced) => pictureReplaced(tx, replaced))
  wordsRead.on((tx, read) => judgeWords(tx, read))
  nameAsked.on((tx, asked) => judgeName(tx, asked))
  handleAsked.on((tx, asked) => refuseUnfit(tx, asked))
  shownChanged.on((tx, changed) => judgeAnew(tx, changed))
  filesAsked.on((tx, asked) => filesInUse(tx, asked))
  contentSaved.on((tx, { postId, context: { platform, practiceId, now } }) => judgeSaved({ tx, platform, practiceId, now }, postId))
  inboxAsked.on(async (_tx, { looking, add }) => add(await waiting(looking)))
  consentStopped.on((tx, stopped) => stopUse(tx, stopped))
  contentChanged.on((tx, { postId }) => stopScheduled(tx, { postId }))
  signOffLost.on((tx, { postId }) => stopScheduled(tx, { postId }))
  channelDisconnected.on((tx, { channelId }) => stopScheduled(tx, { channelId }))
}
