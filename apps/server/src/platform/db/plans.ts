import type { PostgresPool, PostgresPoolClient } from "kysely"
import type pg from "pg"

/** Texts beyond these (lists of every length) are planned at every use: the server keeps plans for each connection. */
const mostKept = 200
/** After a change of a table a kept plan may answer in a shape that was not announced; the server then refuses it for good. */
const outlived = (error: unknown) => (error as { code?: string }).code === "0A000"

/**
 * A pool for Kysely whose connections keep the plan of every statement with parameters. Planning was more than half of what a read costs:
 * row security and wide tables make it longer than the reading.
 * When a newer program changes a table under a running older one, one statement fails and every plan is made anew.
 */
export function keepPlans(pool: pg.Pool): PostgresPool {
  let names = new Map<string, string>()
  let made = 0
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostKept) return known
    const name = `bedside_${made++}`
    names.set(text, name)
    return name
  }
  async function query(client: pg.PoolClient, text: string, values: readonly unknown[]) {
    const name = values.length > 0 ? nameOf(text) : undefined
    try {
      return await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) })
    } catch (error) {
      if (outlived(error)) names = new Map()
      throw error
    }
  }
  // Kysely knows a connection by its client: the same one must come back as the same.
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      const asked = (text: string, values?: readonly unknown[]): unknown => query(client, text, values ?? [])
      const wrapped = known.get(client) ?? { query: asked as PostgresPoolClient["query"], release: (gone) => client.release(gone) }
      known.set(client, wrapped)
      return wrapped
    },
  }
}
