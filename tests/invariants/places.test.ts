import { expect, test } from "vitest"
import { productSources, type SourceFile } from "./reading/files.ts"
import { syntaxOf, type Use } from "./reading/syntax.ts"

const sources = productSources()

/** Where something is used outside of the places it belongs to, as "file:line name". */
const astray = (files: readonly SourceFile[], isIt: (use: Use) => boolean, places: Readonly<Record<string, string>>) =>
  files
    .filter(({ path }) => !(path in places))
    .flatMap((file) => [
      ...new Set(
        syntaxOf(file)
          .uses.filter(isIt)
          .map(({ name, line }) => `${file.path}:${line} ${name}`),
      ),
    ])
const found = (text: string, isIt: (use: Use) => boolean) => astray([{ path: "a.ts", text }], isIt, {}).length > 0

const environment = ({ name }: Use) => name === "process.env"
const readers = {
  "apps/cli/src/bin.ts": "hands the environment to main.ts, which asks whether colors are wanted",
  "apps/server/src/main.ts": "hands the environment to config.ts",
  "apps/server/src/platform/db/embedded-runner.ts": "gives PostgreSQL's programs the PATH, which is no setting of ours",
}
test("the environment is read in one place", () => {
  expect(astray(sources, environment, readers)).toEqual([])
  expect(found("export const port = process.env.PORT", environment)).toBe(true)
  expect(found('export const port = process.env["PORT"]', environment)).toBe(true)
  expect(found("const { env } = process", ({ name }) => name === "process")).toBe(true)
  const renamed = sources.filter(({ text }) => /\{[^}]*\benv\b[^}]*\} = process\b|from "node:process"/.test(text)).map(({ path }) => path)
  expect(renamed).toEqual([])
})

const time = ({ name }: Use) => name === "new Date()" || name === "Date.now" || name === "performance.now"
test("the time comes from the clock", () => {
  const clocks = {
    "apps/server/src/platform/clock.ts": "the server's clock",
    "apps/web/src/ui/clock.ts": "the browser's clock",
  }
  expect(astray(sources, time, clocks)).toEqual([])
  expect(found("export const at = () => new Date()", time)).toBe(true)
  expect(found("export const at = () => Date.now()", time)).toBe(true)
  expect(found("export const at = [1].map(Date.now)", time)).toBe(true)
  expect(found("export const at = (iso: string) => new Date(iso)", time)).toBe(false)
})

const wire = ({ name }: Use) => ["fetch", "XMLHttpRequest", "EventSource", "WebSocket", "navigator.sendBeacon"].includes(name)
test("the outside is reached in one place of the server and three of the browser", () => {
  const doors = {
    "packages/contracts/src/client.ts": "the typed client of our own API",
    "apps/web/src/compose/upload.ts": "shows how much of a picture is sent, which the client cannot",
    "apps/web/src/shell/live.ts": "listens to our own facts",
  }
  expect(astray(sources, wire, doors)).toEqual([])
  expect(found("export const load = () => fetch('/x')", wire)).toBe(true)
  expect(found("const source = new EventSource('/x')", wire)).toBe(true)
  expect(found("export const load = (fetch: () => void) => fetch()", wire)).toBe(false)
})

test("sockets and HTTP of Node are used by the outbound client only", () => {
  const wires = /^(node:)?(http|https|http2|net|tls|dgram)$|^undici$/
  // The embedded database needs a free port.
  const places = /^apps\/server\/src\/platform\/(outbound|db\/embedded(-[a-z]+)?)\.ts$/
  const users = sources.filter((source) => syntaxOf(source).imports.some(({ specifier, typeOnly }) => wires.test(specifier) && !typeOnly))
  expect(users.map(({ path }) => path)).toContain("apps/server/src/platform/outbound.ts")
  expect(users.map(({ path }) => path).filter((path) => !places.test(path))).toEqual([])
})

const printing = ({ name }: Use) => /^console\b/.test(name)
test("nothing is printed past the log", () => {
  expect(astray(sources, printing, {})).toEqual([])
  expect(found("console.log(1)", printing)).toBe(true)
  const output = ({ name }: Use) => name === "process.stdout" || name === "process.stderr"
  const places = {
    "apps/server/src/main.ts": "what commands say to the operator",
    "apps/server/src/platform/log.ts": "the log itself",
    "apps/cli/src/bin.ts": "what the command line answers",
  }
  expect(astray(sources, output, places)).toEqual([])
})

const outsideWorld = [
  ...[
    "process",
    "Buffer",
    "require",
    "global",
    "__dirname",
    "window",
    "document",
    "navigator",
    "localStorage",
    "sessionStorage",
    "location",
    "indexedDB",
  ],
  ...[
    "fetch",
    "console",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "performance",
    "crypto",
    "Worker",
    "postMessage",
    "eval",
  ],
]
const impure = (use: Use) =>
  outsideWorld.includes(use.name) || ["Math.random", "globalThis", "Temporal.Now"].includes(use.name) || time(use)
test("kernel and compliance know no Node, no browser, no clock and no chance", () => {
  const pure = sources.filter(({ path }) => /^packages\/(kernel|compliance)\//.test(path))
  expect(pure.length).toBeGreaterThan(10)
  expect(astray(pure, impure, {})).toEqual([])
  for (const text of [
    "const a = Math.random()",
    "const a = document.title",
    "const a = crypto.randomUUID()",
    "setTimeout(run, 1)",
    "const a = globalThis",
  ])
    expect(found(text, impure), text).toBe(true)
  for (const text of ["const document = 1\nconst a = document", "const a = post.document", "const a = { process: 1 }", "type A = Document"])
    expect(found(text, impure), text).toBe(false)
})

/** What a log line says is written out; what varies goes into its fields, which the type keeps to ids and numbers. */
const spoken = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    syntaxOf(file).calls.flatMap(({ name, on, literal, line }) =>
      ["debug", "info", "warn", "error"].includes(name) && on === "log" && literal === undefined ? [`${file.path}:${line}`] : [],
    ),
  )
test("a log line is a fixed text", () => {
  expect(spoken(sources)).toEqual([])
  expect(spoken([{ path: "a.ts", text: "platform.log.warn(`no ${name}`)" }])).toHaveLength(1)
  expect(spoken([{ path: "a.ts", text: "log.error(error.message)" }])).toHaveLength(1)
  expect(spoken([{ path: "a.ts", text: 'log.error("request failed", fields)' }])).toEqual([])
})

/** Only a folder of its own, and its preview, may know a network by name. */
const naming = (files: readonly SourceFile[], network: string) =>
  files
    .filter(({ path }) => !path.startsWith(`packages/networks/src/${network}/`) && !path.startsWith(`apps/web/src/networks/${network}/`))
    .filter(({ path }) => !/^packages\/networks\/src\/[a-z]+\.gen\.ts$/.test(path))
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, index) => (new RegExp(`["'\`/]${network}["'\`/.]`, "i").test(line) ? [`${path}:${index + 1}`] : [])),
    )
test("a network is named in its folder and its preview only", () => {
  const own = new Set(sources.flatMap(({ path }) => /^packages\/networks\/src\/([a-z-]+)\/index\.ts$/.exec(path)?.[1] ?? []))
  expect(own.has("bluesky")).toBe(true)
  // The practice network is a stage of this program, and the demo and the first steps lead there.
  own.delete("sandbox")
  expect([...own].flatMap((network) => naming(sources, network))).toEqual([])
  expect(naming([{ path: "apps/server/src/publish/publish.rules.ts", text: 'if (id === "bluesky") wait()' }], "bluesky")).toHaveLength(1)
})

const undocumented = (files: readonly SourceFile[]) =>
  files.flatMap((file) =>
    syntaxOf(file).exported.flatMap(({ name, line, documented }) => (documented ? [] : [`${file.path}:${line} ${name}`])),
  )
test("every function that packages and the platform offer says what it does", () => {
  const offering = sources.filter(({ path }) => /^(packages\/|apps\/server\/src\/platform\/)/.test(path))
  expect(undocumented(offering)).toEqual([])
  expect(
    undocumented([
      { path: "a.ts", text: "export const a = () => 1\n/** Two. */\nexport function b() {}\n// no\nexport async function c() {}" },
    ]),
  ).toEqual(["a.ts:1 a", "a.ts:5 c"])
})

/** Calls that remove a file of a practice, as "file:line". */
const removals = (files: readonly SourceFile[], places: Readonly<Record<string, string>>) =>
  files
    .filter(({ path }) => !(path in places))
    .flatMap((file) =>
      syntaxOf(file).calls.flatMap(({ name, on, line }) => (name === "remove" && on === "files" ? [`${file.path}:${line}`] : [])),
    )
test("files go with the commit that lets them go, or where no transaction is open", () => {
  const places = {
    "apps/server/src/platform/leftovers.ts": "removes what was let go, after the commit",
    "apps/server/src/media/media.worker.ts":
      "steps of a worker between its transactions; what one step misses the next, or the sweep, finds",
    "apps/server/src/media/media.uploads.ts": "an upload that was canceled while its last bytes came",
    "apps/server/src/media/media.adding.ts": "stills of a video give way to new ones before anything is written down",
  }
  expect(removals(sources, places)).toEqual([])
  const removes = (text: string) => removals([{ path: "a.ts", text }], {}).length
  expect(removes("await platform.files.remove(practiceId, name)")).toBe(1)
  expect(removes("const { files } = platform\nawait files.remove(practiceId, name)")).toBe(1)
  expect(removes("await store.remove(name)")).toBe(0)
})
