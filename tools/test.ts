// Runs all test projects, or those that match the arguments, and ends with one line of totals.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"

interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}
const vitest = new URL("../node_modules/vitest/vitest.mjs", import.meta.url).pathname
const folder = mkdtempSync(path.join(tmpdir(), "bedside-results-"))

/** A run that dies before it can report counts as one failure. */
function totalsIn(file: string, code: number | null): Totals {
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
      numTodoTests: number
      numFailedTestSuites: number
      testResults: { status: string; assertionResults: unknown[] }[]
    }
    const broken = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length
    const failed = report.numFailedTests + broken
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** One vitest run; with a project, only that one. */
function run(name: string, args: readonly string[]): Totals {
  const report = path.join(folder, `${name}.json`)
  const all = [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...args]
  const { status } = spawnSync(process.execPath, all, { stdio: "inherit" })
  return totalsIn(report, status)
}

// One kind of test after the other: killing workers and looking at pages at the same time would only slow both down.
const kinds = ["unit", "invariants", "db", "browser", "crash"]
const asked = process.argv.slice(2)
const runs = asked.length > 0 ? [run("asked", asked)] : kinds.map((kind) => run(kind, ["--project", kind]))
const sum = (part: keyof Totals) => runs.reduce((total, one) => total + one[part], 0)
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped\n`)
process.exitCode = sum("failed") > 0 || sum("passed") === 0 ? 1 : 0
