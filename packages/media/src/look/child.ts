import { cleanPicture } from "../clean-picture.ts"
import { cleanVideoFile } from "../clean-video.ts"
import type { Answer, Job, Reply } from "./jobs.ts"
import { lookAt } from "./look-at.ts"

/** The child program: does one job after the other, and ends when nobody is there to answer to. */
async function done(job: Job): Promise<Reply> {
  switch (job.kind) {
    case "look":
      return { kind: job.kind, result: await lookAt(job.picture) }
    case "clean-picture":
      return { kind: job.kind, result: await cleanPicture(job.bytes, job.limits) }
    case "clean-video":
      return { kind: job.kind, result: await cleanVideoFile(job.from, job.to, job.limits) }
  }
}

/** What decoders took they seldom give back: a child that holds more is replaced. Usual work needs 300 to 600 MB. */
const mostMemory = 700_000_000
// What the parent sends is what `lane.ts` types; nobody else holds the other end.
process.on("message", (job: Job) => {
  void done(job).then(
    (reply) => process.send?.({ reply, spent: process.memoryUsage.rss() > mostMemory } satisfies Answer),
    () => process.exit(1),
  )
})
process.on("disconnect", () => process.exit(0))
