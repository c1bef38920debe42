import { err, ok, type Result } from "@bedside/kernel"
import type { Frame, Look, LookFailure, Looker, LookerOptions, Refusal, RefusalKind } from "./contract.ts"
import { pictureLimits, videoLimits } from "./limits.ts"
import type { Seen } from "./look/jobs.ts"
import { openLane, type Ending, type Lane } from "./look/lane.ts"
import { refuse } from "./refusals.ts"
import { sniff } from "./sniff.ts"

const mostFrames = 24

/** Opens the lanes of the children; none starts before there is work. */
export function openLooker({ now, timeout = 30_000, idle = 60_000 }: LookerOptions): Looker {
  const [cleaning, looking] = [openLane(idle), openLane(idle)]
  const look: Looker["look"] = async (picture) => {
    const since = now()
    const seen = seenOf(await looking.ask({ kind: "look", picture }, timeout))
    return seen.ok ? ok({ ...seen.value, took: now() - since }) : seen
  }
  return {
    look,
    lookFrames: async (frames) => {
      const since = now()
      const looks: (Look & { readonly at: number })[] = []
      for (const { at, picture } of evenly(frames)) {
        const seen = await look(picture)
        if (!seen.ok) return seen
        looks.push({ ...seen.value, at })
      }
      const unreadTextLikely = looks.some((one) => one.unreadTextLikely)
      return ok({ framesLooked: looks.length, frames: looks, unreadTextLikely, took: now() - since })
    },
    ...cleaners(cleaning, timeout),
    async [Symbol.asyncDispose]() {
      await Promise.all([cleaning[Symbol.asyncDispose](), looking[Symbol.asyncDispose]()])
    },
  }
}

function cleaners(lane: Lane, timeout: number): Pick<Looker, "cleanPicture" | "cleanVideo"> {
  return {
    async cleanPicture(bytes, limits = pictureLimits) {
      const told = sniff(bytes)
      if (!told.ok) return told
      if (told.value.family !== "picture") return refuse("not-a-picture")
      if (bytes.length > limits.maxSent) return refuse("file-too-large")
      const ending = await lane.ask({ kind: "clean-picture", bytes, limits }, timeout)
      return ending.kind === "replied" && ending.reply.kind === "clean-picture"
        ? ending.reply.result
        : unanswered(ending, "picture-unreadable")
    },
    async cleanVideo(from, to, limits = videoLimits) {
      const ending = await lane.ask({ kind: "clean-video", from, to, limits }, timeout * 10)
      return ending.kind === "replied" && ending.reply.kind === "clean-video" ? ending.reply.result : unanswered(ending, "video-unreadable")
    },
  }
}

const unanswered = ({ kind }: Ending, unreadable: RefusalKind): Result<never, Refusal> =>
  refuse(kind === "took-too-long" ? kind : unreadable)

function seenOf(ending: Ending): Result<Seen, LookFailure> {
  if (ending.kind === "replied" && ending.reply.kind === "look") return ending.reply.result
  return err({ kind: ending.kind === "took-too-long" ? ending.kind : "looker-ended" })
}

/** At most so many frames, from the first to the last. */
function evenly(frames: readonly Frame[]): readonly Frame[] {
  if (frames.length <= mostFrames) return frames
  const step = (frames.length - 1) / (mostFrames - 1)
  return Array.from({ length: mostFrames }, (_, index) => frames[Math.round(index * step)]).filter((frame) => frame !== undefined)
}
