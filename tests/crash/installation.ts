import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import type { Role } from "@bedside/contracts"
import pg from "pg"
import { approvePost, submitPost } from "../../apps/server/src/approve/index.ts"
import { appUrlOf, found, migrateDatabase } from "../../apps/server/src/assemble.ts"
import { connectChannel } from "../../apps/server/src/channels/index.ts"
import { createPost } from "../../apps/server/src/compose/index.ts"
import { type Clock, systemClock } from "../../apps/server/src/platform/clock.ts"
import { readConfig } from "../../apps/server/src/platform/config.ts"
import { newId, newSecret } from "../../apps/server/src/platform/ids.ts"
import { createLog } from "../../apps/server/src/platform/log.ts"
import type { Platform } from "../../apps/server/src/platform/platform.ts"
import type { Caller } from "../../apps/server/src/platform/use-case.ts"
import { addMember, setUpPractice } from "../../apps/server/src/practice/index.ts"
import { schedulePost } from "../../apps/server/src/publish/index.ts"
import { wireStages } from "../../apps/server/src/stages.ts"
import { cloneDatabase, testKey } from "../world/database.ts"

type Environment = Readonly<Record<string, string>>

/** One Bedside as an operator has it: a database, a folder, settings; the processes of a test share it. */
export interface Installation extends AsyncDisposable {
  readonly ownerUrl: string
  readonly folder: string
  readonly environment: Environment
  /** For the test itself; it takes no jobs. */
  readonly platform: Platform
  readonly practiceId: string
  as(role: Role): Caller
  /** Rows as they are, past row security. */
  query<R extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<R[]>
}

export function must<T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

export interface InstallationOptions {
  /** A database of its own; a copy of the shared template when absent. */
  readonly ownerUrl?: string
  readonly clock?: Clock
}

export async function openInstallation({ ownerUrl, clock = systemClock }: InstallationOptions = {}): Promise<Installation> {
  wireStages()
  const copy = ownerUrl === undefined ? await cloneDatabase() : undefined
  const url = ownerUrl ?? copy?.ownerUrl ?? ""
  const folder = mkdtempSync(path.join(tmpdir(), "bedside-crash-"))
  const environment = {
    DATABASE_URL: url,
    BEDSIDE_DATA: folder,
    BEDSIDE_MASTER_KEY: testKey.bytes.toString("base64"),
    BEDSIDE_ALLOWED_PRIVATE_HOSTS: "localhost",
    BEDSIDE_LOG_LEVEL: "warn",
  }
  const config = readConfig(environment, folder)
  if (!config.ok) throw new Error("settings refused")
  await migrateDatabase(url, testKey)
  const log = createLog("silent")
  const founded = await found({ config: config.value, key: testKey, appUrl: appUrlOf(url, testKey), log, clock, works: false })
  const { platform } = founded
  const { practiceId, as } = await staff(platform)
  const rows = new pg.Pool({ connectionString: url, max: 2 })
  rows.on("error", () => undefined)
  return {
    ownerUrl: url,
    folder,
    environment,
    platform,
    practiceId,
    as,
    query: async <R extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await rows.query<R>(sql, [...values])).rows,
    async [Symbol.asyncDispose]() {
      await founded[Symbol.asyncDispose]()
      await rows.end()
      await copy?.[Symbol.asyncDispose]()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function staff(platform: Platform): Promise<Pick<Installation, "practiceId" | "as">> {
  const owner = { name: "Ana Ruiz", email: "ana@willowstreet.example", password: newSecret() }
  const made = must(await setUpPractice(platform, { practiceName: "Willow Street Clinic", timeZone: "America/Denver", ...owner }))
  const { practiceId, personId } = made
  const ids = new Map<Role, string>([["owner", personId]])
  for (const [role, name] of [
    ["author", "Eli Novak"],
    ["clinician", "Mei Chen"],
    ["manager", "Ben Castillo"],
  ] as const)
    ids.set(role, await addMember(platform, practiceId, { name, role, email: `${role}@willowstreet.example` }))
  const as = (role: Role): Caller => {
    const id = ids.get(role)
    if (!id) throw new Error(`nobody is ${role} here`)
    return { platform, practiceId, requestId: newId(), actor: { kind: "person", personId: id, role } }
  }
  return { practiceId, as }
}

export const connectSandbox = async ({ as }: Installation): Promise<string> =>
  must(await connectChannel(as("owner"), { networkId: "sandbox", fields: {} })).id

/** What the trainer's switch does. */
export const setFault = ({ query }: Installation, fault: string) => query("update sandbox_account set fault = $1", [fault])

export async function connectBluesky({ as }: Installation, account: { handle: string; password: string }, pds: string): Promise<string> {
  const fields = { handle: account.handle, appPassword: account.password, pds }
  return must(await connectChannel(as("owner"), { networkId: "bluesky", fields })).id
}

export interface Wish {
  readonly channelId: string
  readonly text: string
  readonly sendAt?: Date
  readonly media?: readonly { readonly mediaId: string; readonly alt: string }[]
}
/** Written by one person, approved by a second, scheduled by a third. The id of the post. */
export async function approvedAndScheduled({ as, query }: Installation, { channelId, text, sendAt, media = [] }: Wish): Promise<string> {
  const content = { text, variants: [{ channelId, text: null }], media: [...media] }
  const { id } = must(await createPost(as("author"), { content, planAt: null }))
  const [row] = await query<{ content_hash: string }>("select content_hash from post where id = $1", [id])
  const post = { id, contentHash: row?.content_hash ?? "" }
  must(await submitPost(as("author"), post))
  must(await approvePost(as("clinician"), { ...post, note: "Medically sound." }))
  must(await schedulePost(as("manager"), { ...post, sendAt: sendAt?.toISOString() ?? null }))
  return id
}

/** Runs several at a time, in order. */
export async function each<T, R>(items: readonly T[], atOnce: number, run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const rest = items.entries()
  const lane = async () => {
    for (const [index, item] of rest) results[index] = await run(item)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return results
}
