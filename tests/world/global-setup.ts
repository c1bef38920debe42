import { startCluster } from "./database.ts"

/** One real PostgreSQL for all tests that need one; every test file works in its own copy of the migrated template. */
export default async function setup(): Promise<() => Promise<void>> {
  const cluster = await startCluster()
  process.env["BEDSIDE_TEST_CLUSTER"] = cluster.ownerUrl
  return cluster.stop
}
