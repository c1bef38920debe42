import { err, ok, type Result } from "@bedside/kernel"
import path from "node:path"
import type { BucketSettings } from "./storage/bucket.ts"

/** Every setting of the program. This file is the only reader of the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly folder: string
  /** The address people open; links in mails are built on it. */
  readonly url: string
  readonly databaseUrl: string | undefined
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** 32 bytes as base64; a file in the data folder when absent. */
  readonly masterKey: string | undefined
  readonly previousMasterKey: string | undefined
  /** Hosts on private addresses that channels may live on (self-hosted servers). */
  readonly allowedPrivateHosts: readonly string[]
  /** Where files lie instead of the data folder. */
  readonly bucket: BucketSettings | undefined
  /** Room for the media of one practice, and for one video, in bytes. */
  readonly mediaQuotaBytes: number
  readonly videoMaxBytes: number
  readonly trustProxy: boolean
  /** The nightly sweep removes files without a row however many they are. */
  readonly sweepAll: boolean
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent"
  readonly demo: boolean
}

export interface SettingProblem {
  readonly variable: string
  readonly reason: string
  readonly fix: string
}

/** One row per variable: the documented table in docs/settings.md is checked against it. */
export const settings = [
  { variable: "BEDSIDE_PORT", initial: "4680", meaning: "Port of web, API and live updates." },
  { variable: "BEDSIDE_HOST", initial: "127.0.0.1", meaning: "Address to listen on; 0.0.0.0 for all, behind a proxy with TLS." },
  { variable: "BEDSIDE_DATA", initial: "./data", meaning: "Folder of database, pictures and key." },
  { variable: "BEDSIDE_URL", initial: "http://localhost:PORT", meaning: "The address people open; links in mails start with it." },
  { variable: "DATABASE_URL", initial: "(embedded)", meaning: "Any PostgreSQL 15 or newer instead of the embedded one." },
  {
    variable: "BEDSIDE_SMTP_URL",
    initial: "(none)",
    meaning: "Mail server, smtp://user:password@host:587; without one mail is kept and shown to administrators.",
  },
  { variable: "BEDSIDE_MAIL_FROM", initial: "Bedside <bedside@localhost>", meaning: "Sender of mails." },
  { variable: "BEDSIDE_MASTER_KEY", initial: "(file master.key)", meaning: "32 random bytes as base64; unlocks tokens and sealed text." },
  { variable: "BEDSIDE_PREVIOUS_MASTER_KEY", initial: "(none)", meaning: "The old key, only while rotating." },
  {
    variable: "BEDSIDE_ALLOWED_PRIVATE_HOSTS",
    initial: "(none)",
    meaning: "Comma-separated hosts on private addresses that channels may use.",
  },
  {
    variable: "BEDSIDE_S3_ENDPOINT",
    initial: "(none)",
    meaning: "Address of an S3-compatible store for pictures and videos; without one they lie in the data folder.",
  },
  { variable: "BEDSIDE_S3_BUCKET", initial: "(none)", meaning: "Bucket in that store; it must exist." },
  { variable: "BEDSIDE_S3_REGION", initial: "us-east-1", meaning: "Region, where the store asks for one." },
  { variable: "BEDSIDE_S3_ACCESS_KEY", initial: "(none)", meaning: "Key id for the store." },
  { variable: "BEDSIDE_S3_SECRET_KEY", initial: "(none)", meaning: "Secret that belongs to the key id." },
  { variable: "BEDSIDE_MEDIA_QUOTA_GB", initial: "20", meaning: "Room for the media library of one practice." },
  { variable: "BEDSIDE_VIDEO_MAX_MB", initial: "300", meaning: "Largest video that is taken, up to 2000." },
  { variable: "BEDSIDE_TRUST_PROXY", initial: "no", meaning: "yes when a proxy in front sets X-Forwarded-For." },
  { variable: "BEDSIDE_SWEEP_ALL", initial: "no", meaning: "yes lets the nightly sweep remove very many files at once." },
  { variable: "BEDSIDE_LOG_LEVEL", initial: "warn", meaning: "debug, info, warn, error or silent." },
  { variable: "BEDSIDE_DEMO", initial: "no", meaning: "yes seeds the Willow Street Clinic and lets anybody sign in as its people." },
] as const

type Env = Readonly<Record<string, string | undefined>>
const isKey = (text: string) => Buffer.from(text, "base64").length === 32
const isUrl = (text: string, ...schemes: string[]) => URL.canParse(text) && schemes.includes(new URL(text).protocol)

function problemsOf(env: Env): SettingProblem[] {
  const problems: SettingProblem[] = []
  const demand = (variable: string, holds: (value: string) => boolean, reason: string, fix: string) => {
    const value = env[variable]
    if (value !== undefined && value !== "" && !holds(value)) problems.push({ variable, reason, fix })
  }
  demand("BEDSIDE_PORT", (v) => /^\d{1,5}$/.test(v) && Number(v) < 65_536, "is not a port number", "Use a number from 1 to 65535.")
  demand("BEDSIDE_URL", (v) => isUrl(v, "http:", "https:"), "is not a web address", "Write it like https://social.example.org.")
  demand(
    "DATABASE_URL",
    (v) => isUrl(v, "postgres:", "postgresql:"),
    "is not a PostgreSQL address",
    "Write it like postgres://user:password@host:5432/bedside.",
  )
  demand(
    "BEDSIDE_SMTP_URL",
    (v) => isUrl(v, "smtp:", "smtps:"),
    "is not a mail server address",
    "Write it like smtp://user:password@host:587.",
  )
  demand(
    "BEDSIDE_S3_ENDPOINT",
    (v) => isUrl(v, "http:", "https:") && ["BUCKET", "ACCESS_KEY", "SECRET_KEY"].every((rest) => env[`BEDSIDE_S3_${rest}`]),
    "is not a web address, or bucket and keys are missing",
    "Write it like https://s3.example.org, and set BEDSIDE_S3_BUCKET, BEDSIDE_S3_ACCESS_KEY and BEDSIDE_S3_SECRET_KEY.",
  )
  const within = (most: number) => (v: string) => /^\d{1,6}$/.test(v) && Number(v) >= 1 && Number(v) <= most
  demand("BEDSIDE_MEDIA_QUOTA_GB", within(100_000), "is not a number of gigabytes", "Use a whole number from 1 to 100000.")
  demand("BEDSIDE_VIDEO_MAX_MB", within(2000), "is not a number of megabytes", "Use a whole number from 1 to 2000.")
  for (const key of ["BEDSIDE_MASTER_KEY", "BEDSIDE_PREVIOUS_MASTER_KEY"])
    demand(key, isKey, "is not 32 bytes in base64", "Make one with: openssl rand -base64 32")
  demand(
    "BEDSIDE_LOG_LEVEL",
    (v) => ["debug", "info", "warn", "error", "silent"].includes(v),
    "is not a log level",
    "Use debug, info, warn, error or silent.",
  )
  for (const key of ["BEDSIDE_DEMO", "BEDSIDE_TRUST_PROXY", "BEDSIDE_SWEEP_ALL"])
    demand(key, (v) => ["yes", "no"].includes(v), "is neither yes nor no", "Use yes or no.")
  return problems
}

const bucketOf = (endpoint: string | undefined, rest: Omit<BucketSettings, "endpoint">): BucketSettings | undefined =>
  endpoint === undefined ? undefined : { endpoint, ...rest }

/** Reads and checks all settings. Errors name the variable and never print its value. */
export function readConfig(env: Env, cwd: string): Result<Config, readonly SettingProblem[]> {
  const problems = problemsOf(env)
  if (problems.length > 0) return err(problems)
  const text = (name: string) => env[name] || undefined
  const port = Number(text("BEDSIDE_PORT") ?? 4680)
  return ok(
    Object.freeze({
      port,
      host: text("BEDSIDE_HOST") ?? "127.0.0.1",
      folder: path.resolve(cwd, text("BEDSIDE_DATA") ?? "data"),
      url: (text("BEDSIDE_URL") ?? `http://localhost:${port}`).replace(/\/$/, ""),
      databaseUrl: text("DATABASE_URL"),
      smtpUrl: text("BEDSIDE_SMTP_URL"),
      mailFrom: text("BEDSIDE_MAIL_FROM") ?? "Bedside <bedside@localhost>",
      masterKey: text("BEDSIDE_MASTER_KEY"),
      previousMasterKey: text("BEDSIDE_PREVIOUS_MASTER_KEY"),
      allowedPrivateHosts: (text("BEDSIDE_ALLOWED_PRIVATE_HOSTS") ?? "")
        .split(",")
        .map((host) => host.trim().toLowerCase())
        .filter(Boolean),
      bucket: bucketOf(text("BEDSIDE_S3_ENDPOINT"), {
        region: text("BEDSIDE_S3_REGION") ?? "us-east-1",
        bucket: text("BEDSIDE_S3_BUCKET") ?? "",
        accessKey: text("BEDSIDE_S3_ACCESS_KEY") ?? "",
        secretKey: text("BEDSIDE_S3_SECRET_KEY") ?? "",
      }),
      mediaQuotaBytes: Number(text("BEDSIDE_MEDIA_QUOTA_GB") ?? 20) * 1_000_000_000,
      videoMaxBytes: Number(text("BEDSIDE_VIDEO_MAX_MB") ?? 300) * 1_000_000,
      trustProxy: text("BEDSIDE_TRUST_PROXY") === "yes",
      sweepAll: text("BEDSIDE_SWEEP_ALL") === "yes",
      logLevel: (text("BEDSIDE_LOG_LEVEL") ?? "warn") as Config["logLevel"],
      demo: text("BEDSIDE_DEMO") === "yes",
    }),
  )
}
