import { parseArgs } from "node:util"
import { readFileSync } from "node:fs"
import { verifyAudit } from "#platform/audit.ts"
import type { Config } from "#platform/config.ts"
import { Trouble } from "#platform/trouble.ts"
import { openSignInSecret, setUpPractice } from "#practice"
import { doctor } from "./doctor.ts"
import { rotateKeys } from "./rotate-keys.ts"
import { serve, start } from "./serve.ts"
import { withPlatform } from "./with-platform.ts"

export interface Invocation {
  readonly config: Config
  readonly args: readonly string[]
  readonly say: (line: string) => void
}
export interface Command {
  readonly summary: string
  run(invocation: Invocation): Promise<number>
}

const setup: Command = {
  summary: "setup --practice NAME --owner EMAIL --password-file FILE [--name NAME] [--time-zone ZONE]: the first run without a browser",
  async run({ config, args, say }) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        practice: { type: "string" },
        owner: { type: "string" },
        name: { type: "string" },
        "password-file": { type: "string" },
        "time-zone": { type: "string" },
      },
    })
    const { practice, owner, name, "password-file": file, "time-zone": zone } = values
    if (!practice || !owner || !file)
      throw new Trouble(
        "setup needs --practice, --owner and --password-file.",
        "Example: bin/bedside setup --practice 'Willow Street Clinic' --owner ana@example.org --password-file ./password.txt",
      )
    const password = readPassword(file)
    const made = await withPlatform(config, async (platform) => {
      await openSignInSecret(platform)
      return setUpPractice(platform, {
        practiceName: practice,
        timeZone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        name: name ?? owner.split("@")[0] ?? owner,
        email: owner,
        password,
      })
    })
    if (!made.ok) throw setupTrouble(made.error)
    say(`${practice} is set up. Start Bedside with bin/start and sign in as its owner.`)
    return 0
  },
}
function readPassword(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/\r?\n$/, "")
  } catch {
    throw new Trouble(`The password file ${file} cannot be read.`, "Check the path and its permissions.")
  }
}
function setupTrouble(error: { kind: string }): Trouble {
  if (error.kind === "already-set-up")
    return new Trouble("A practice is set up already.", "Sign in and invite people, or use another data folder.")
  const reason = "reason" in error ? ` (${String(error.reason)})` : ""
  return new Trouble(
    `The setup was refused: ${error.kind}${reason}.`,
    "Check name, e-mail, time zone and password: at least 12 characters, not common, without a name in it.",
  )
}

const verify: Command = {
  summary: "verify-audit: proves that no record was changed, removed or reordered",
  run: ({ config, say }) =>
    withPlatform(config, async ({ tenancy }) => {
      const practices = await tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").orderBy("created_at").execute())
      let broken = 0
      for (const { practice_id } of practices) {
        const proof = await tenancy.asPractice(practice_id, (tx) => verifyAudit(tx, practice_id))
        if (!proof.intact) broken += 1
        say(
          proof.intact
            ? `practice ${practice_id}: ${proof.events} events, intact`
            : `practice ${practice_id}: broken at event ${proof.brokenAt}: ${proof.cause}`,
        )
      }
      if (practices.length === 0) say("There is no practice yet.")
      return broken > 0 ? 1 : 0
    }),
}

const serveCommand: Command = {
  summary: "serve api|worker|all: runs one part, or all",
  async run({ config, args: [part], say }) {
    if (part !== "api" && part !== "worker" && part !== "all")
      throw new Trouble("serve needs a part: api, worker or all.", "Example: bin/bedside serve worker")
    await serve(config, part, say)
    return 0
  },
}

export const commands: Readonly<Record<string, Command>> = {
  start: {
    summary: "start [--demo]: everything in one process, as bin/start does",
    async run({ config, say }) {
      await start(config, say)
      return 0
    },
  },
  serve: serveCommand,
  setup,
  "verify-audit": verify,
  "rotate-keys": { summary: "rotate-keys: seals everything under a new master key", run: ({ config, say }) => rotateKeys(config, say) },
  doctor: { summary: "doctor: checks every dependency and prints cause and fix", run: ({ config, say }) => doctor(config, say) },
  help: {
    summary: "help: this list",
    async run({ say }) {
      say("bin/bedside COMMAND")
      for (const { summary } of Object.values(commands)) say(`  ${summary}`)
      say("  check FILE | check --ndjson: checks texts, offline")
      return 0
    },
  },
}
