import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { generatedNetworkFiles, networkFilesAreFresh, networkFolders } from "../../../tools/generate-networks.ts"
import { networkFacts, networkIds } from "./facts.gen.ts"
import { networks } from "./registry.gen.ts"

test("the generated files are what the folders say now", () => {
  expect(networkFilesAreFresh()).toBe(true)
  expect([...networkIds]).toEqual(networkFolders())
  expect(Object.keys(networks)).toEqual(networkFolders())
})

test("a folder name of two words becomes one name in code and stays itself as an id", () => {
  const files = generatedNetworkFiles(["google-business"])
  expect(files.get("registry.gen.ts")).toContain('"google-business": googleBusiness,')
  expect(files.get("facts.gen.ts")).toContain('import { googleBusinessFacts } from "./google-business/google-business.facts.ts"')
})

test("the network and its facts are the same in both places", () => {
  for (const id of networkIds) expect(networks[id].facts).toBe(networkFacts[id])
})

test("what the browser loads is plain: no package, no Node, no connector code", () => {
  const loaded = reachable(join(import.meta.dirname, "facts.gen.ts"))
  const names = [...loaded].map((file) => file.slice(import.meta.dirname.length + 1)).filter((name) => !name.endsWith(".facts.ts"))
  expect(names.toSorted()).toEqual(["counting.ts", "facets.ts", "facts.gen.ts"])
})

/** Every file that is loaded at run time, beginning with one; an import of a package counts as a file of that name. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const imports = readFileSync(file, "utf8").matchAll(/^(?:import|export) (?!type )[^\n]*?from "([^"]+)"/gm)
  for (const [, name = ""] of imports) {
    if (name.startsWith(".")) reachable(join(dirname(file), name), seen)
    else seen.add(`${import.meta.dirname}/${name}`)
  }
  return seen
}
