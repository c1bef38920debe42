import { accessSync, constants, existsSync, statfsSync, statSync } from "node:fs"
import path from "node:path"
import { sql } from "kysely"
import { isNetwork, listConnectedChannels, wordsFor } from "#channels"
import { networkFacts } from "@bedside/networks/facts"
import type { Config } from "#platform/config.ts"
import { readiness } from "#platform/health.ts"
import { checkMail } from "#platform/mail.ts"
import type { Platform } from "#platform/platform.ts"
import { Trouble } from "#platform/trouble.ts"
import { demandFittingKey } from "#practice"
import { withPlatform } from "./with-platform.ts"

interface Ailment {
  readonly cause: string
  readonly fix: string
}
type Finding = Ailment | undefined
type Check = readonly [name: string, run: () => Promise<Finding>]

const ails = (cause: string, fix: string): Ailment => ({ cause, fix })

const machineChecks = (config: Config): Check[] => [
  [
    "Node",
    async () =>
      Number(process.versions.node.split(".")[0]) >= 24
        ? undefined
        : ails(`Node ${process.versions.node} is too old.`, "Start through bin/bedside, which brings its own."),
  ],
  [
    "data folder",
    async () => {
      try {
        accessSync(config.folder, constants.W_OK)
        return (statSync(config.folder).mode & 0o007) === 0
          ? undefined
          : ails(`Other users of this machine can look into ${config.folder}.`, `Close it: chmod 700 ${config.folder}`)
      } catch {
        return ails(`${config.folder} does not exist or cannot be written to.`, "Run bin/start once, or give the folder to this user.")
      }
    },
  ],
  [
    "disk",
    async () => {
      if (!existsSync(config.folder)) return undefined
      const { bavail, bsize } = statfsSync(config.folder)
      const free = Math.round((bavail * bsize) / 1_048_576)
      return free > 1024 ? undefined : ails(`Only ${free} MB are free.`, "Free some space: at least 1 GB.")
    },
  ],
  [
    "master key",
    async () => {
      const file = path.join(config.folder, "master.key")
      if (config.masterKey || !existsSync(file)) return undefined
      return (statSync(file).mode & 0o077) === 0 ? undefined : ails("The key file can be read by others.", `Close it: chmod 600 ${file}`)
    },
  ],
  [
    "web pages",
    async () =>
      existsSync(new URL("../../../web/dist/index.html", import.meta.url))
        ? undefined
        : ails("The web pages are not built.", "Run bin/start, which builds them."),
  ],
]

const settingChecks = (config: Config): Check[] => [
  [
    "address",
    async () =>
      config.url.startsWith("https:") || /^http:\/\/(localhost|127\.)/.test(config.url)
        ? undefined
        : ails("People would reach Bedside without encryption.", "Put a proxy with TLS in front and set BEDSIDE_URL to its https address."),
  ],
  [
    "mail",
    async () => {
      if (!config.smtpUrl)
        return ails("No mail server is set; invitations are kept and shown to administrators.", "Set BEDSIDE_SMTP_URL to send them.")
      return checkMail(config.smtpUrl).then(
        () => undefined,
        (error: unknown) =>
          error instanceof Trouble ? ails(error.cause_, error.fix) : ails("The mail server does not work.", "Check BEDSIDE_SMTP_URL."),
      )
    },
  ],
]

const platformChecks = (platform: Platform): Check[] => [
  [
    "key fits the database",
    async () => {
      try {
        await demandFittingKey(platform)
        return undefined
      } catch (error) {
        if (!(error instanceof Trouble)) throw error
        return ails(error.cause_, error.fix)
      }
    },
  ],
  [
    "database clock",
    async () => {
      const { rows } = await sql<{ now: Date }>`select now()`.execute(platform.database.db)
      const apart = Math.abs((rows[0]?.now.getTime() ?? 0) - platform.clock.now().getTime())
      return apart < 5000
        ? undefined
        : ails(
            `The clocks of this machine and the database are ${Math.round(apart / 1000)} s apart.`,
            "Turn on time synchronization (NTP) on both.",
          )
    },
  ],
  [
    "row security",
    async () => {
      const { rows } = await sql<{
        bad: boolean
      }>`select rolsuper or rolbypassrls as bad from pg_roles where rolname = current_user`.execute(platform.database.db)
      return rows[0]?.bad
        ? ails("The program's role could bypass row-level security.", "Take that right away: alter role … nosuperuser nobypassrls;")
        : undefined
    },
  ],
]

async function workChecks(platform: Platform): Promise<Check[]> {
  const { checks } = await readiness(platform)
  return checks.map(({ name, ok, detail }) => [
    `work: ${name}`,
    async () => (ok ? undefined : ails(detail, "Start Bedside with bin/start, or a worker with bin/bedside serve worker.")),
  ])
}

async function channelChecks(platform: Platform): Promise<Check[]> {
  const practices = await platform.tenancy.asUpkeep((tx) => tx.selectFrom("practice").select("practice_id").execute())
  const lists = await Promise.all(practices.map(({ practice_id }) => platform.tenancy.asPractice(practice_id, listConnectedChannels)))
  return lists.flat().map(({ id, networkId, health, healthError }) => [
    `channel ${id}`,
    async () => {
      if (health === "working" || health === "unchecked" || !healthError || !isNetwork(networkId)) return undefined
      return wordsFor(healthError, networkFacts[networkId])
    },
  ])
}

async function examine(checks: readonly Check[], say: (line: string) => void): Promise<number> {
  let ill = 0
  for (const [name, run] of checks) {
    const found = await run().catch(() => ails("The check itself failed.", "Look at the log of bin/start."))
    if (found) ill += 1
    say(found ? `✗ ${name}: ${found.cause} ${found.fix}` : `✓ ${name}`)
  }
  return ill
}

/** Looks at everything the program depends on; every trouble comes with a cause and a fix. Exit code 1 when something ails. */
export async function doctor(config: Config, say: (line: string) => void): Promise<number> {
  let ill = await examine([...machineChecks(config), ...settingChecks(config)], say)
  try {
    ill += await withPlatform(config, async (platform) =>
      examine([...platformChecks(platform), ...(await workChecks(platform)), ...(await channelChecks(platform))], say),
    )
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    say(`✗ database: ${error.message}`)
    ill += 1
  }
  say(ill === 0 ? "Everything is in order." : `${ill} ${ill === 1 ? "thing needs" : "things need"} attention.`)
  return ill === 0 ? 0 : 1
}
