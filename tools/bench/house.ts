import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { noPrograms, noReplyFacts, type PracticeProfile, type Role } from "@bedside/contracts"
import { sql } from "kysely"
import { approvePost, submitPost } from "../../apps/server/src/approve/index.ts"
import { found, type Founded } from "../../apps/server/src/assemble.ts"
import { connectChannel } from "../../apps/server/src/channels/index.ts"
import { createPost } from "../../apps/server/src/compose/index.ts"
import { systemClock } from "../../apps/server/src/platform/clock.ts"
import { readConfig } from "../../apps/server/src/platform/config.ts"
import { migrate, type Queue } from "../../apps/server/src/platform/db/migrate.ts"
import { newId } from "../../apps/server/src/platform/ids.ts"
import { createLog } from "../../apps/server/src/platform/log.ts"
import type { Platform } from "../../apps/server/src/platform/platform.ts"
import type { Caller } from "../../apps/server/src/platform/use-case.ts"
import { addMember, addPractice, savePractice, setUpPractice } from "../../apps/server/src/practice/index.ts"
import { queues, wireStages } from "../../apps/server/src/stages.ts"
import { appPassword, appRole, startCluster, testKey } from "../../tests/world/database.ts"
import { cleanPost } from "./posts.ts"

export const password = "correct horse battery staple"

export const profile: PracticeProfile = {
  name: "Willow Street Clinic",
  timeZone: "America/Denver",
  state: "MT",
  specialty: "family medicine",
  contactName: "Ana Ruiz",
  replyFacts: noReplyFacts,
  programs: noPrograms,
  phones: ["406-555-0100"],
  emails: ["hello@willowstreet.example"],
  domains: ["willowstreet.example"],
  handles: ["willowstreet"],
  partnerPhones: [],
  partnerEmails: [],
  shortDomains: [],
  locations: [{ name: "Pine Hollow", address: "88 Pine Hollow Road", phone: "406-555-0110" }],
  providers: [
    { name: "Dr. Amara Singh", credentials: "MD", specialty: "pediatrics" },
    { name: "Tom Ward", credentials: "PA-C", specialty: "urgent care" },
  ],
  settings: { requireSecondFactor: false, idleMinutes: 60, allowOverrides: true, keepOriginals: false },
}

/** A practice with people and a connected practice network. */
export interface BusyPractice {
  readonly practiceId: string
  as(role: Role): Caller
  /** Approved posts, ready to be scheduled: a few are written and approved by people, the others are copies of them. */
  approvedPosts(count: number): Promise<readonly { id: string; contentHash: string }[]>
}
export interface House extends AsyncDisposable {
  readonly platform: Platform
  readonly queues: Founded["queues"]
  readonly appUrl: string
  readonly practices: readonly BusyPractice[]
}

/** The value of a result that a benchmark counts on. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T {
  if (!result.ok) throw new Error(`the benchmark cannot go on: ${result.error.kind}`)
  return result.value
}

const open = new Set<() => Promise<void>>()
/** Takes down every house that stands; for Ctrl-C, since a database would outlive its benchmark. */
export const closeHouses = async (): Promise<void> => void (await Promise.all([...open].map((close) => close())))

/** A whole Bedside in this process, on a PostgreSQL of its own with the settings of the embedded one, without HTTP and with no job taken yet. */
export async function openHouse(practices: number, more: readonly Queue[] = []): Promise<House> {
  wireStages()
  const cluster = await startCluster([])
  await migrate({ ownerUrl: cluster.ownerUrl, appRole, appPassword, queues: [...queues(), ...more], now: new Date() })
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-bench-"))
  const config = must(configOf(folder))
  const log = createLog("warn")
  const founded = await found({ config, key: testKey, appUrl: cluster.appUrl, log, clock: systemClock, works: true })
  const { platform } = founded
  const close = async () => {
    open.delete(close)
    await founded[Symbol.asyncDispose]()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  open.add(close)
  const first = must(await setUpPractice(platform, owner(0)))
  const ids = [first.practiceId]
  for (let at = 1; at < practices; at++)
    ids.push(await addPractice(platform, { practiceName: `Clinic ${at}`, timeZone: profile.timeZone, ownerId: first.personId }))
  return {
    platform,
    queues: founded.queues,
    appUrl: cluster.appUrl,
    practices: await Promise.all(ids.map((practiceId) => furnish(platform, practiceId, first.personId))),
    [Symbol.asyncDispose]: close,
  }
}

const configOf = (folder: string) => {
  const config = readConfig({ BEDSIDE_DATA: folder, BEDSIDE_PORT: "4680" }, folder)
  return config.ok ? config : { ok: false as const, error: { kind: "settings" } }
}
const owner = (at: number) => ({
  practiceName: profile.name,
  timeZone: profile.timeZone,
  name: "Ana Ruiz",
  email: `owner-${at}@willowstreet.example`,
  password,
})

async function furnish(platform: Platform, practiceId: string, ownerId: string): Promise<BusyPractice> {
  const ids = new Map<Role, string>([["owner", ownerId]])
  for (const role of ["author", "clinician", "manager"] as const)
    ids.set(role, await addMember(platform, practiceId, { name: `Person ${role}`, email: `${role}@${practiceId}.example`, role, password }))
  const as = (role: Role): Caller => ({
    platform,
    practiceId,
    requestId: newId(),
    actor: { kind: "person", personId: ids.get(role) ?? ownerId, role },
  })
  must(await savePractice(as("owner"), profile))
  const channel = must(await connectChannel(as("owner"), { networkId: "sandbox", fields: {} }))
  return { practiceId, as, approvedPosts: (count) => approvedPosts({ platform, practiceId, as }, channel.id, count) }
}

/** How many of the posts people write and approve; the others are copies. */
const written = 10

async function approvedPosts(
  { platform, practiceId, as }: Pick<BusyPractice, "practiceId" | "as"> & { platform: Platform },
  channelId: string,
  count: number,
): Promise<{ id: string; contentHash: string }[]> {
  const made: { id: string; contentHash: string }[] = []
  for (let number = 0; number < Math.min(written, count); number++) {
    const content = { text: cleanPost(number), variants: [{ channelId, text: null }], media: [] }
    const { id } = must(await createPost(as("author"), { content, planAt: null }))
    const { content_hash } = await platform.tenancy.asPractice(practiceId, (tx) =>
      tx.selectFrom("post").select("content_hash").where("id", "=", id).executeTakeFirstOrThrow(),
    )
    const post = { id, contentHash: content_hash }
    must(await submitPost(as("author"), post))
    must(await approvePost(as("clinician"), post))
    made.push(post)
  }
  const extra = await copied(platform, practiceId, made, Math.ceil(count / written) - 1)
  return [...made, ...extra].slice(0, count)
}

type Post = Awaited<ReturnType<BusyPractice["approvedPosts"]>>[number]
/** Each of these posts so many times again, with its approval. */
const copied = (platform: Platform, practiceId: string, posts: readonly Post[], times: number): Promise<Post[]> =>
  platform.tenancy.asPractice(practiceId, async (tx) => {
    const { rows } = await sql<Post>`
      with source as materialized (
        select post.*, uuidv7() as copy from post, generate_series(1, ${times}::int) where post.id = any(${posts.map(({ id }) => id)}::uuid[])
      ),
      posts as (
        insert into post (practice_id, id, author_id, sign_off, content, content_hash, created_at, updated_at, updated_by)
        select practice_id, copy, author_id, sign_off, content, content_hash, created_at, updated_at, updated_by from source
      ),
      approvals as (
        insert into approval (practice_id, post_id, decision, content_hash, content, by_person, at)
        select a.practice_id, copy, a.decision, a.content_hash, a.content, a.by_person, a.at
        from approval a join source on a.post_id = source.id
      )
      select copy as id, content_hash as "contentHash" from source`.execute(tx)
    return rows
  })
