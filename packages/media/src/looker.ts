import { err, type Err, ok, type Result } from "@bedside/kernel"
import type { Frame, Look, LookFailure, Looker, LookerOptions, Refusal, RefusalKind } from "./contract.ts"
import { pictureLimits, videoLimits } from "./limits.ts"
import type { Reply, Results, Seen } from "./look/jobs.ts"
import { openLane, type Ending, type Lane } from "./look/lane.ts"
import { refuse } from "./refusals.ts"
import { sniff } from "./sniff.ts"

const mostFrames = 24

/** Opens the lanes of the children; none starts before there is work. */
export function openLooker({ now, timeout = 180_000, idle = 60_000 }: LookerOptions): Looker {
  const [waited, cleaning, looking] = [openLane(idle, 5), openLane(idle, 15), openLane(idle, 19)]
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
    ...cleaners({ now: waited, later: cleaning }, timeout),
    async [Symbol.asyncDispose]() {
      await Promise.all([waited, cleaning, looking].map((lane) => lane[Symbol.asyncDispose]()))
    },
  }
}

type Cleaners = Pick<Looker, "cleanPicture" | "cleanSizes" | "editSizes" | "rendition" | "cleanVideo">
function cleaners(lanes: { readonly now: Lane; readonly later: Lane }, timeout: number): Cleaners {
  return {
    cleanPicture: async (bytes, limits = pictureLimits) =>
      refusedUnread(bytes, limits.maxSent) ?? made(await lanes.now.ask({ kind: "clean-picture", bytes, limits }, timeout), "clean-picture"),
    cleanSizes: async (from, to, wanted, when) =>
      made(await lanes[when].ask({ kind: "clean-sizes", from, to, wanted }, timeout), "clean-sizes"),
    editSizes: async (from, to, edit, wanted) =>
      made(await lanes.now.ask({ kind: "edit-sizes", from, to, edit, wanted }, timeout), "edit-sizes"),
    rendition: async (picture, wanted) => made(await lanes.now.ask({ kind: "rendition", picture, wanted }, timeout), "rendition"),
    cleanVideo: async (from, to, limits = videoLimits) =>
      made(await lanes.later.ask({ kind: "clean-video", from, to, limits }, timeout * 10), "clean-video", "video-unreadable"),
  }
}

/** What needs no child to be refused. */
function refusedUnread(bytes: Uint8Array, most: number): Err<Refusal> | undefined {
  const told = sniff(bytes)
  if (!told.ok) return told
  if (told.value.family !== "picture") return refuse("not-a-picture")
  return bytes.length > most ? refuse("file-too-large") : undefined
}

const isOf = <K extends Reply["kind"]>(reply: Reply, kind: K): reply is Reply & { readonly kind: K; readonly result: Results[K] } =>
  reply.kind === kind
/** What a child made, or why it made nothing. */
function made<K extends Exclude<Reply["kind"], "look">>(
  ending: Ending,
  kind: K,
  unreadable: RefusalKind = "picture-unreadable",
): Results[K] | Err<Refusal> {
  if (ending.kind === "replied" && isOf(ending.reply, kind)) return ending.reply.result
  return refuse(ending.kind === "took-too-long" ? ending.kind : unreadable)
}

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
