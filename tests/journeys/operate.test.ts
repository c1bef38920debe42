import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

const program = new URL("../../apps/server/src/main.ts", import.meta.url).pathname
let folder = ""
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-operate-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function bedside(args: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const { PATH = "" } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { PATH, BEDSIDE_DATA: path.join(folder, "data"), ...settings },
    encoding: "utf8",
    timeout: 60_000,
  })
  return { status, stdout, stderr }
}
const passwordFile = (password: string) => {
  const file = path.join(folder, "password.txt")
  writeFileSync(file, `${password}\n`)
  return file
}
const setup = (password: string) =>
  bedside([
    "setup",
    "--practice",
    "Willow Street Clinic",
    "--owner",
    "ana@willow.example",
    "--name",
    "Ana Ruiz",
    "--time-zone",
    "America/Denver",
    "--password-file",
    passwordFile(password),
  ])

test("a weak password is refused in one line with a cause and a fix, and nothing is set up", () => {
  const refused = setup("password1234")
  expect(refused).toMatchObject({ status: 1, stdout: "" })
  expect(refused.stderr.trim().split("\n")).toHaveLength(1)
  expect(refused.stderr).toContain("at least 12 characters")
  expect(bedside(["verify-audit"]).stdout).toContain("There is no practice yet.")
})

test("a practice is set up without a browser, once", () => {
  expect(setup("a quiet waiting room at nine")).toMatchObject({ status: 0, stderr: "" })
  expect(setup("a quiet waiting room at nine")).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("A practice is set up already."),
  })
})

test("keys and passwords on disk can be read by their owner only", () => {
  for (const file of ["master.key", "database.password"]) expect(statSync(path.join(folder, "data", file)).mode & 0o077).toBe(0)
  expect(statSync(path.join(folder, "data")).mode & 0o077).toBe(0)
})

test("the record proves intact", () => {
  expect(bedside(["verify-audit"])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/practice [0-9a-f-]{36}: \d+ events, intact/),
  })
})

test("after a key rotation the old key is gone and everything still opens", () => {
  const file = path.join(folder, "data", "master.key")
  const before = readFileSync(file, "utf8")
  expect(bedside(["rotate-keys"])).toMatchObject({ status: 0, stderr: "" })
  expect(readFileSync(file, "utf8")).not.toBe(before)
  expect(bedside(["verify-audit"]).status).toBe(0)
  // With the old key put back, the sign-in secret cannot be opened any more.
  const wrong = bedside(["doctor"], { BEDSIDE_MASTER_KEY: before.trim() })
  expect(wrong.stdout).toContain("✗ key fits the database: The master key is not the one this database was sealed with.")
})

test("the doctor names every trouble with a cause and a fix, and ends with a code other than 0", () => {
  const found = bedside(["doctor"], { BEDSIDE_SMTP_URL: "smtp://127.0.0.1:1" })
  expect(found.status).toBe(1)
  expect(found.stdout).toContain("✓ row security")
  expect(found.stdout).toContain("✗ mail: The mail server does not work")
  expect(found.stdout).toContain("✗ work: worker: No worker was seen in the last minute.")
})

test.each([
  [["fly"], 2, 'There is no command "fly".'],
  [["serve"], 1, "serve needs a part: api, worker or all."],
  [["serve", "worker"], 1, "No database is running for this part."],
  [["setup"], 1, "setup needs --practice, --owner and --password-file."],
] as const)("%s ends with code %i and says why", (args, status, words) => {
  expect(bedside(args)).toMatchObject({ status, stderr: expect.stringContaining(words) })
})

test("help lists every command", () => {
  const { stdout, status } = bedside(["help"])
  expect(status).toBe(0)
  for (const name of ["start", "serve", "setup", "check", "verify-audit", "rotate-keys", "doctor"]) expect(stdout).toContain(name)
})
