import { spawnSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { root } from "./reading/files.ts"

/** A file each that must be found, by the rule that must find it. */
const bad: Readonly<Record<string, string>> = {
  "typescript(no-floating-promises)": "const send = async () => 1\nsend()\nexport {}\n",
  "typescript(no-misused-promises)": "export const run = (list: string[]) => list.filter(async (one) => one)\n",
  "typescript(switch-exhaustiveness-check)":
    'export function f(kind: "a" | "b"): number {\n  switch (kind) {\n    case "a":\n      return 1\n  }\n  return 2\n}\n',
  "typescript(no-explicit-any)": "export const f = (x: any): unknown => x\n",
  "typescript(await-thenable)": "export const f = async () => await 1\n",
  "eslint(no-console)": "console.log(1)\n",
  "eslint(no-empty)": "try {\n  JSON.parse('')\n} catch {}\n",
  "eslint(eqeqeq)": "export const f = (a: string, b: string) => a == b\n",
  "import(no-cycle)": 'import { one } from "./other.ts"\nexport const two = (): number => one()\n',
}
const nameOf = (rule: string) => `${rule.replace(/\W+/g, "-").replace(/-$/, "")}.ts`

let folder: string
let found: readonly { code: string; filename: string }[] = []
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bedside-lint-"))
  mkdirSync(path.join(folder, "src"))
  copyFileSync(path.join(root, ".oxlintrc.json"), path.join(folder, ".oxlintrc.json"))
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"))
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2024",
    lib: ["es2024"],
    types: ["node"],
    noEmit: true,
    allowImportingTsExtensions: true,
  }
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }')
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }))
  for (const [rule, text] of Object.entries(bad)) writeFileSync(path.join(folder, "src", nameOf(rule)), text)
  writeFileSync(
    path.join(folder, "src", "other.ts"),
    `import { two } from "./${nameOf("import(no-cycle)")}"\nexport const one = (): number => two()\n`,
  )
  writeFileSync(path.join(folder, "src", "good.ts"), "export const good = 1\n")
  const run = spawnSync(path.join(root, "node_modules/.bin/oxlint"), ["--type-aware", "-f", "json", "src"], {
    cwd: folder,
    encoding: "utf8",
  })
  found = (JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] }).diagnostics
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(Object.keys(bad))("the linter is set to find %s", (rule) => {
  expect(found.filter(({ filename }) => filename.endsWith(nameOf(rule))).map(({ code }) => code)).toContain(rule)
})

test("the linter has nothing against a good file", () => {
  expect(found.filter(({ filename }) => filename.endsWith("good.ts"))).toEqual([])
})
