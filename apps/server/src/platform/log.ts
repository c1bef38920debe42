import pino from "pino"
import type { Config } from "./config.ts"

/** The only fields a log line may carry: ids, names of things in the code, numbers. Content and names of people do not fit the type. */
export interface LogFields {
  readonly requestId?: string
  readonly practiceId?: string
  readonly action?: string
  readonly job?: string
  readonly deliveryId?: string
  readonly channelId?: string
  readonly networkId?: string
  readonly route?: string
  readonly method?: string
  readonly status?: number
  readonly ms?: number
  readonly kind?: string
  readonly count?: number
  /** How many there are of which `count` is told. */
  readonly of?: number
  readonly port?: number
  readonly host?: string
  /** Class and place of an unexpected error; its message is never logged, since it may quote content. */
  readonly error?: string
  readonly at?: string
}
const allowed = new Set<string>([
  "requestId",
  "practiceId",
  "action",
  "job",
  "deliveryId",
  "channelId",
  "networkId",
  "route",
  "method",
  "status",
  "ms",
  "kind",
  "count",
  "of",
  "port",
  "host",
  "error",
  "at",
])

export interface Log {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

/** Structured lines on standard error. A field that is not on the list is dropped even if a cast let it through. */
export function createLog(level: Config["logLevel"], write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const out = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    { write },
  )
  const at =
    (name: "debug" | "info" | "warn" | "error") =>
    (event: string, fields: LogFields = {}) =>
      out[name](Object.fromEntries(Object.entries(fields).filter(([key]) => allowed.has(key))), event)
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") }
}

/** What may be logged of an error: its class, a code, and the first place in our own files; never its message, nor anything else it was given. */
export function errorFields(error: unknown): { error: string; at?: string } {
  const code = /^[A-Z0-9_]{1,40}$/.exec(String((error as { code?: unknown } | null | undefined)?.code ?? ""))?.[0]
  if (!(error instanceof Error)) return { error: code ? `${typeof error} ${code}` : typeof error }
  const name = /^\w{1,40}$/.test(error.name) ? error.name : "Error"
  // The stack begins with the message: only its own lines count, and of those only the name of a file.
  const place = /^\s+at .*?((?:apps|packages)\/[\w./-]+\.tsx?:\d+)/m.exec(error.stack ?? "")?.[1]
  return { error: code ? `${name} ${code}` : name, ...(place ? { at: place } : {}) }
}
