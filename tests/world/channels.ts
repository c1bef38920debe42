import pg from "pg"
import type { World } from "./world.ts"

/** A second channel of a practice, on a network that nobody asks here: the ledger knows it as another place, and no outside is needed. */
export async function channelElsewhere(
  world: World,
  { practiceId, channel }: { readonly practiceId: string; readonly channel: string },
): Promise<string> {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `insert into channel (practice_id, network_id, remote_id, handle, display_name, url, session, connected_by, connected_at, health)
     select practice_id, 'bluesky', 'did:plc:other', 'other.test', 'Other', '', session, connected_by, connected_at, health from channel
     where practice_id = $1 and id = $2 returning id`,
    [practiceId, channel],
  )
  await client.end()
  return rows[0]?.id ?? ""
}
