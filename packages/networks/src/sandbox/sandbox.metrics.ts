import { ok, type Result } from "@bedside/kernel"
import type { Access, Metrics, MetricsPart, NetworkError, Receipt } from "../network.ts"
import { callSandbox } from "./sandbox.line.ts"
import { metricsList, type Session } from "./sandbox.wire.ts"

const batchSize = 50

/** Counters by post; a post the network does not know has no entry. */
export const metrics: MetricsPart<Session> = { read }

async function read(
  receipts: readonly Receipt[],
  { session, io }: Access<Session>,
): Promise<Result<ReadonlyMap<string, Metrics>, NetworkError>> {
  const found = new Map<string, Metrics>()
  for (let at = 0; at < receipts.length; at += batchSize) {
    const ids = receipts.slice(at, at + batchSize).map((receipt) => receipt.remoteId)
    const batch = await callSandbox(io, session.token, {
      method: "GET",
      path: "/metrics",
      query: { ids: ids.join(",") },
      answer: metricsList,
    })
    if (!batch.ok) return batch
    for (const { id, likes, replies, reposts, views } of batch.value.items) found.set(id, { likes, replies, reposts, views })
  }
  return ok(found)
}
