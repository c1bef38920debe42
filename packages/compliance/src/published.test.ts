import { execFileSync } from "node:child_process"
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { buildCompliance, packInto } from "../../../tools/build-compliance.ts"
import { check, inspect, mask, readingGrade, sentiment, triage } from "./index.ts"

/** As somebody else has it: an empty folder, and the package alone under node_modules. */
let elsewhere = ""
const packed = () => path.join(elsewhere, "node_modules/@bedside/compliance")
const read = (file: string) => readFileSync(path.join(packed(), file), "utf8")

beforeAll(() => {
  elsewhere = mkdtempSync(path.join(tmpdir(), "bedside-published-"))
  const built = path.join(elsewhere, "built")
  buildCompliance(built)
  mkdirSync(packed(), { recursive: true })
  packInto(built, packed())
  rmSync(built, { recursive: true })
})
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

const post = "Our patient Marisol Vega had surgery on March 3."
const comment = "Three calls and nobody rang back about my bill. Unacceptable."

test("the packed package judges, masks, sorts and grades in plain Node as the source does", () => {
  const program = `
    import { check, inspect, mask, readingGrade, sentiment, triage } from "@bedside/compliance"
    const [post, comment] = ${JSON.stringify([post, comment])}
    const { verdict, spans } = inspect({ kind: "outbound-post", text: post })
    process.stdout.write(JSON.stringify({
      verdict, masked: mask(post, spans), triage: triage(comment), sentiment: sentiment(comment), grade: readingGrade(comment),
      reply: check({ kind: "outbound-reply", text: "See you at your next visit!" }).verdict,
    }))`
  writeFileSync(path.join(elsewhere, "program.mjs"), program)
  const output: unknown = JSON.parse(execFileSync(process.execPath, ["program.mjs"], { cwd: elsewhere, encoding: "utf8" }))
  const { verdict, spans } = inspect({ kind: "outbound-post", text: post })
  expect(verdict.verdict).toBe("blocked")
  expect(mask(post, spans)).toBe("Our patient [NAME] had [PROCEDURE] on [DATE].")
  expect(output).toEqual({
    verdict,
    masked: mask(post, spans),
    triage: triage(comment),
    sentiment: sentiment(comment),
    grade: readingGrade(comment),
    reply: check({ kind: "outbound-reply", text: "See you at your next visit!" }).verdict,
  })
})

test("it depends on nothing: no package, no module of Node, no global of Node or browsers", () => {
  const manifest: Record<string, unknown> = JSON.parse(read("package.json"))
  expect(manifest).toMatchObject({ name: "@bedside/compliance", license: "Apache-2.0", sideEffects: false })
  expect(Object.keys(manifest).filter((field) => /dependencies$|^private$|^scripts$/i.test(field))).toEqual([])
  const modules = globSync("**/*.js", { cwd: packed() })
  expect(modules.length).toBeGreaterThan(100)
  const imports = modules.flatMap((file) =>
    [...read(file).matchAll(/^(?:import|export)\b[^;]*? from "([^"]+)"/gm)].map((found) => found[1] ?? ""),
  )
  expect(imports.length).toBeGreaterThan(100)
  expect(imports.filter((name) => !/^\.{1,2}\/.+\.js$/.test(name) || isBuiltin(name))).toEqual([])
  const outside = /\b(?:process\.|Buffer\.|require\(|globalThis|import\(|fetch\(|(?:window|document|navigator)\.\w)/
  expect(modules.filter((file) => outside.test(read(file).replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")))).toEqual([])
})

test("types, license, notice and readme come along; cases, labeled texts and tests do not", () => {
  const files = globSync("**/*", { cwd: packed() })
  expect(files).toEqual(expect.arrayContaining(["index.d.ts", "LICENSE", "NOTICE", "README.md"]))
  expect(files.filter((file) => /\.test\.|^cases|^corpus|(?<!\.d)\.ts$|tsconfig/.test(file))).toEqual([])
  expect(globSync("**/*.d.ts", { cwd: packed() }).filter((file) => /from "\.[^"]*\.ts"/.test(read(file)))).toEqual([])
})
