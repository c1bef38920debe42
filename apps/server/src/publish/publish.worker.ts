import { err, later, ok, type Result, seconds } from "@bedside/kernel"
import type { Access, Network, NetworkError, OutgoingPost, Receipt } from "@bedside/networks"
import { createHash } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { OpenChannel } from "#channels"
import { readCut } from "#media"
import { isAway } from "#platform/db/connect.ts"
import { newId } from "#platform/ids.ts"
import { work, type Worker } from "#platform/jobs/define.ts"
import { errorFields } from "#platform/log.ts"
import type { Platform } from "#platform/platform.ts"
import { type Caller, workerFor } from "#platform/use-case.ts"
import { fileOf } from "./publish.content.ts"
import { consentNight, deliver, keepPictures, removeFromNetwork, sweep } from "./publish.jobs.ts"
import { keepAllPictures, runKeepPictures } from "./stops/stops.pictures.ts"
import { runConsentNight } from "./publish.nightly.ts"
import { recallSent } from "./publish.recall.ts"
import type { StoredDelivery } from "./publish.repo.ts"
import { commitWithin, longestWork, renewEvery } from "./publish.rules.ts"
import { arm, claim, type Outcome, renewLease, settle, stopDelivery, type Task } from "./publish.send.ts"
import { forgottenDeliveries, removalDone, takeDownTask } from "./publish.upkeep.ts"

/** One variant as the network will be given it, dated when it was to go out; pictures are read only when asked for, and what was read is told. */
function outgoing(
  platform: Platform,
  practiceId: string,
  { id, content, sendAt }: StoredDelivery,
  read: (index: number, bytes: Uint8Array) => void,
): OutgoingPost {
  const media = content.media.map(({ mediaId, file, shape, ...facts }, index) => ({
    ...facts,
    bytes: async () => {
      const name = fileOf({ mediaId, file, type: facts.type })
      const bytes = shape
        ? await readCut(platform, practiceId, { mediaId, file: name, shape })
        : await platform.files.read(practiceId, name)
      read(index, bytes)
      return bytes
    },
  }))
  return { key: id, createdAt: sendAt.toISOString(), text: content.text, media }
}

/** A connector that throws has a fault of its own; what that means for the public depends on the step, like any lost answer. */
async function guarded<T>(call: () => Promise<Result<T, NetworkError>>): Promise<Result<T, NetworkError>> {
  try {
    return await call()
  } catch {
    return err({ kind: "unknown-outcome" })
  }
}

type Working = Exclude<Task, { kind: "stop" }>

/** Uploads and waits: everything the public cannot see. */
async function prepare(
  network: Network,
  post: OutgoingPost,
  access: Access<unknown>,
  from: unknown,
): Promise<{ prepared: unknown } | Outcome> {
  const prepared = from === null ? await guarded(() => network.publish.prepare(post, access)) : ok(from)
  if (!prepared.ok) return { step: "prepare", error: prepared.error }
  const ready = await guarded(() => network.publish.ready(prepared.value, access))
  if (!ready.ok) return { step: "ready", error: ready.error }
  return "ready" in ready.value
    ? { prepared: prepared.value }
    : { step: "wait", until: new Date(ready.value.askAgainAt), prepared: prepared.value }
}

const found = (answer: Result<Receipt | undefined, NetworkError>): Outcome => {
  if (!answer.ok) return { step: "find", error: answer.error }
  return answer.value ? { step: "sent", receipt: answer.value } : { step: "not-found" }
}

/** Takes one claimed delivery as far as it goes now. Between the transactions no transaction is open: the network may take its time. */
async function send(caller: Caller, task: Working): Promise<Outcome | undefined> {
  const { delivery, channel, lease } = task
  const { network, access } = channel
  const key = { deliveryId: delivery.id, lease }
  if (task.kind === "find") return found(await guarded(() => network.publish.find(delivery.prepared, access)))
  const hashes = new Map<number, string>()
  const read = (index: number, bytes: Uint8Array) => void hashes.set(index, createHash("sha256").update(bytes).digest("hex"))
  const post = outgoing(caller.platform, caller.practiceId, delivery, read)
  const made = await prepare(network, post, access, delivery.step === "ready" ? delivery.prepared : null)
  // What was uploaded in an earlier round was told then.
  const given = hashes.size === 0 ? {} : { given: delivery.content.media.map((_, index) => hashes.get(index) ?? null) }
  if ("step" in made) return made.step === "wait" ? { ...made, ...given } : made
  const armed = await arm(caller, { ...key, prepared: made.prepared, ...given })
  if (!armed.ok || armed.value.kind === "stop") return undefined
  if (armed.value.kind === "ended") {
    await stopDelivery(caller, { deliveryId: delivery.id, ended: armed.value })
    return undefined
  }
  const deadline = later(armed.value.armedAt, commitWithin)
  const committed = await guarded(() => network.publish.commit(made.prepared, endingAt(deadline, access)))
  return committed.ok ? { step: "sent", receipt: committed.value } : { step: "commit", error: committed.error }
}

/** After the deadline no call is begun and none is waited for: a worker that slept through it must not send what another settles. */
function endingAt(deadline: Date, access: Access<unknown>): Access<unknown> {
  const { io } = access
  const request: typeof io.request = async (asked) => {
    const left = deadline.getTime() - io.now().getTime()
    if (left <= 0) return err({ kind: "before", reason: "aborted" })
    return io.request({ ...asked, timeout: Math.min(asked.timeout ?? left, left) })
  }
  return { ...access, io: { ...io, request } }
}

/** Keeps a claimed delivery ours while it is worked on, however long its pictures take. */
async function holding<T>(caller: Caller, key: { deliveryId: string; lease: string }, run: () => Promise<T>): Promise<T> {
  let left = longestWork / renewEvery
  const renew = () => {
    if (left-- > 0) renewLease(caller, key).catch(() => caller.platform.log.warn("lease not renewed", { requestId: caller.requestId }))
  }
  const timer = setInterval(renew, renewEvery)
  try {
    return await run()
  } finally {
    clearInterval(timer)
  }
}

const recordTries = 30
/** What the network has said is worth waiting for a database that restarts: without it somebody has to ask again. */
async function record(caller: Caller, write: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await write()
      return
    } catch (error) {
      if (!isAway(error) || tries >= recordTries) throw error
      caller.platform.log.warn("outcome not yet recorded", { requestId: caller.requestId, ...errorFields(error) })
      await sleep(seconds(1))
    }
  }
}

/** One waking of one delivery: claim, work, settle. Safe to run any number of times, on any number of machines. */
export async function runDelivery(
  platform: Platform,
  { practiceId, deliveryId }: { practiceId: string; deliveryId: string },
): Promise<void> {
  const caller = workerFor(platform, practiceId, newId())
  const claimed = await claim(caller, { deliveryId })
  if (!claimed.ok || claimed.value.kind === "stop") return
  if (claimed.value.kind === "ended") {
    await stopDelivery(caller, { deliveryId, ended: claimed.value })
    return
  }
  const task = claimed.value
  const key = { deliveryId, lease: task.lease }
  await holding(caller, key, async () => {
    const outcome = await send(caller, task)
    if (outcome) await record(caller, () => settle(caller, { ...key, outcome, random: Math.random() }))
    if (outcome?.step === "sent") await recallAtOnce(caller, deliveryId)
  })
}

/** In a transaction of its own: that the post is public is on record, whatever comes of this. */
async function recallAtOnce(caller: Caller, deliveryId: string): Promise<void> {
  try {
    await recallSent(caller, { deliveryId })
  } catch (error) {
    const { platform, requestId, practiceId } = caller
    platform.log.error("recall left to the next round", { requestId, practiceId, deliveryId, ...errorFields(error) })
  }
}

async function remove({ network, access }: OpenChannel, receipt: Receipt): Promise<Result<void, NetworkError>> {
  const { remove: call } = network.publish
  return call ? guarded(() => call(receipt, access)) : err({ kind: "permission" })
}

/** Takes one post down, as often as asked; what the public saw under a consent is kept first. */
export async function runRemoval(
  platform: Platform,
  { practiceId, deliveryId }: { practiceId: string; deliveryId: string },
): Promise<void> {
  const caller = workerFor(platform, practiceId, newId())
  await keepAllPictures(platform, { practiceId, deliveryId })
  const task = await takeDownTask(caller, { deliveryId })
  if (!task.ok || !task.value) return
  const { channel, receipt } = task.value
  const answer = channel ? await remove(channel, receipt) : err<NetworkError>({ kind: "auth-revoked" })
  await removalDone(caller, { deliveryId, error: answer.ok ? null : answer.error, random: Math.random() })
}

/** Wakes deliveries of every practice whose job was lost. */
export async function runSweep(platform: Platform): Promise<void> {
  const practices = await platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  for (const { practice_id } of practices) await forgottenDeliveries(workerFor(platform, practice_id, newId()), null)
}

export const publishWorkers = (platform: Platform): readonly Worker[] => [
  work(deliver, (payload) => runDelivery(platform, payload), 20),
  work(removeFromNetwork, (payload) => runRemoval(platform, payload)),
  work(keepPictures, (payload) => runKeepPictures(platform, payload), 1),
  work(sweep, () => runSweep(platform), 1),
  work(consentNight, () => runConsentNight(platform), 1),
]
