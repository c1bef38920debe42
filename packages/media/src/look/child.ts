import { letOthersGoFirst } from "./priority.ts"
import { cleanPicture } from "../clean-picture.ts"
import { cleanVideoFile } from "../clean-video.ts"
import { rendition } from "../edit.ts"
import { cleanSizes, editSizes } from "../sizes.ts"
import type { Answer, Job, Reply } from "./jobs.ts"
import { lookAt } from "./look-at.ts"

letOthersGoFirst(Number(process.argv[2]))

/** The child program: does one job after the other, and ends when nobody is there to answer to. */
async function done(job: Job): Promise<Reply> {
  switch (job.kind) {
    case "look":
      return { kind: job.kind, result: await lookAt(job.picture) }
    case "clean-picture":
      return { kind: job.kind, result: await cleanPicture(job.bytes, job.limits) }
    case "clean-sizes":
      return { kind: job.kind, result: await cleanSizes(job.from, job.to, job.wanted) }
    case "edit-sizes":
      return { kind: job.kind, result: await editSizes(job.from, job.to, job.edit, job.wanted) }
    case "rendition":
      return { kind: job.kind, result: await rendition(job.picture, job.wanted) }
    case "clean-video":
      return { kind: job.kind, result: await cleanVideoFile(job.from, job.to, job.limits) }
  }
}

/** What decoders took they seldom give back: a child that holds more is replaced. Usual work needs 150 to 400 MB. */
const mostMemory = 500_000_000
// What the parent sends is what `lane.ts` types; nobody else holds the other end.
process.on("message", (job: Job) => {
  void done(job).then(
    (reply) => process.send?.({ reply, spent: process.memoryUsage.rss() > mostMemory } satisfies Answer),
    () => process.exit(1),
  )
})
process.on("disconnect", () => process.exit(0))
