import { type AppBskyFeedPost, AtpAgent } from "@atproto/api"
import { expect } from "vitest"
import { verifyAudit } from "../../apps/server/src/platform/audit.ts"
import type { BlueskyAccount } from "../world/bluesky-server.ts"
import type { Installation } from "./installation.ts"
import { until } from "./workers.ts"

export interface DeliveryRow {
  readonly id: string
  readonly post_id: string
  readonly channel_id: string
  readonly state: string
  readonly content: { readonly text: string }
  readonly receipt: { readonly remoteId: string; readonly url: string } | null
  readonly attempt: number
  readonly looks: number
  readonly late: boolean
  readonly lease: string | null
  readonly armed_at: Date | null
  readonly send_at: Date
  readonly taken_down_at: Date | null
  readonly error: unknown
}
export const deliveries = ({ query }: Installation, channelId?: string) =>
  channelId
    ? query<DeliveryRow & { [column: string]: unknown }>("select * from delivery where channel_id = $1", [channelId])
    : query<DeliveryRow & { [column: string]: unknown }>("select * from delivery")

export async function counted({ query }: Installation): Promise<{ open: number; armed: number; settled: number }> {
  const [row] = await query<{ open: number; armed: number; settled: number }>(
    `select count(*) filter (where state in ('scheduled', 'sending'))::int as open,
       count(*) filter (where state = 'sending' and armed_at is not null)::int as armed,
       count(*) filter (where state not in ('scheduled', 'sending'))::int as settled from delivery`,
  )
  return row ?? { open: 0, armed: 0, settled: 0 }
}
export const untilSettled = (installation: Installation, within: number) =>
  until(async () => (await counted(installation)).open === 0, { within, every: 200, what: "every delivery is settled" })

export interface Shown {
  readonly remoteId: string
  readonly text: string
}
/** Every post the world can read in an account, from the server itself. */
export async function shownOnBluesky(pds: string, { did }: BlueskyAccount): Promise<Shown[]> {
  const agent = new AtpAgent({ service: pds })
  const shown: Shown[] = []
  let cursor: string | undefined
  do {
    const page = await agent.com.atproto.repo.listRecords({
      repo: did,
      collection: "app.bsky.feed.post",
      limit: 100,
      ...(cursor ? { cursor } : {}),
    })
    shown.push(...page.data.records.map(({ uri, value }) => ({ remoteId: uri, text: (value as AppBskyFeedPost.Record).text })))
    cursor = page.data.records.length > 0 ? page.data.cursor : undefined
  } while (cursor)
  return shown
}
export const shownOnSandbox = ({ query }: Installation) =>
  query<Shown & { [column: string]: unknown }>(`select id as "remoteId", body as text from sandbox_post where deleted_at is null`)

const sorted = (texts: readonly string[]) => texts.toSorted()

/** Each text is there exactly once, nothing else is, and each delivery says so and points at it. */
export async function expectExactlyOnce(
  installation: Installation,
  { channelId, texts, shown }: { channelId: string; texts: readonly string[]; shown: readonly Shown[] },
): Promise<void> {
  expect(sorted(shown.map(({ text }) => text))).toEqual(sorted(texts))
  const rows = await deliveries(installation, channelId)
  expect(rows.map(({ state }) => state)).toEqual(texts.map(() => "sent"))
  const byId = new Map(shown.map(({ remoteId, text }) => [remoteId, text]))
  for (const { receipt, content, lease, error } of rows) {
    expect(byId.get(receipt?.remoteId ?? "")).toBe(content.text)
    expect({ lease, error }).toEqual({ lease: null, error: null })
  }
}

/** Whatever was killed, the record of the practice has no gap and no fork. */
export async function expectWholeRecord({ platform, practiceId }: Installation): Promise<void> {
  expect(await platform.tenancy.asPractice(practiceId, (tx) => verifyAudit(tx, practiceId))).toMatchObject({ intact: true })
}
