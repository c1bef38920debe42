import path from "node:path"
import { isSupport, readText, type SourceFile } from "./files.ts"
import { computed, syntaxOf } from "./syntax.ts"

/** The stages in story order, as `stages.ts` says them: each may use those before it. */
export const stagesIn = (stagesFile: string): readonly string[] =>
  [...(/stageOrder = \[([^\]]+)\]/.exec(stagesFile)?.[1]?.matchAll(/"([a-z-]+)"/g) ?? [])].map((match) => match[1] ?? "")
export const stageOrder: readonly string[] = stagesIn(readText("apps/server/src/stages.ts"))

/** What a network may be built on besides the kernel: the files every network shares. */
const sharedByNetworks = /^packages\/networks\/src\/[a-z-]+\.ts$/
const api = [
  "@bedside/kernel",
  "@bedside/compliance",
  "@bedside/contracts",
  "@bedside/contracts/client",
  "@bedside/contracts/post-said",
  "@bedside/networks/facts",
]

interface Arrow {
  readonly specifier: string
  /** For a relative import, the file it names. */
  readonly file: string | undefined
  readonly typeOnly: boolean
}
/** Says why an import is wrong, or nothing. */
type Judge = (arrow: Arrow, from: string) => string | undefined
const ours = (specifier: string) => specifier.startsWith("@bedside/")
const foreign = ({ specifier, file }: Arrow) =>
  file === undefined && specifier !== computed && !ours(specifier) && !specifier.startsWith("#")
const inside = (folder: string, { file }: Arrow) => file?.startsWith(`${folder}/`) ?? false

const kernel: Judge = (arrow) => (inside("packages/kernel/src", arrow) ? undefined : "the kernel imports nothing")
const compliance: Judge = (arrow) =>
  inside("packages/compliance/src", arrow) ? undefined : "compliance is used alone, too: it imports nothing"

const network: Judge = (arrow, from) => {
  const own = /^packages\/networks\/src\/[^/]+/.exec(from)?.[0] ?? ""
  if (arrow.specifier === "@bedside/kernel" || arrow.specifier === "zod" || arrow.specifier.startsWith("node:")) return undefined
  if (inside(own, arrow)) return undefined
  return arrow.file && sharedByNetworks.test(arrow.file) && !arrow.file.endsWith(".gen.ts")
    ? undefined
    : "a network imports the kernel, its own folder and the files all networks share"
}
const networksShared: Judge = (arrow, from) => {
  if (from.endsWith(".gen.ts") && inside("packages/networks/src", arrow)) return undefined
  if (arrow.file) return sharedByNetworks.test(arrow.file) ? undefined : "what networks share knows no network"
  return arrow.specifier === "@bedside/kernel" || arrow.specifier === "zod" ? undefined : "what networks share stands on the kernel"
}
const contracts: Judge = (arrow) => {
  if (inside("packages/contracts/src", arrow) || arrow.specifier === "@bedside/kernel" || arrow.specifier === "zod") return undefined
  if (arrow.specifier === "@bedside/compliance")
    return arrow.typeOnly ? undefined : "contracts take types from compliance, nothing that runs"
  return arrow.specifier === "@bedside/networks/facts" ? undefined : "contracts import the kernel, compliance types and network facts"
}
const media: Judge = (arrow) =>
  inside("packages/media/src", arrow) || arrow.specifier === "@bedside/kernel" || foreign(arrow)
    ? undefined
    : "media imports the kernel and what decodes pictures, nothing else of ours"
const platform: Judge = (arrow) => {
  if (inside("apps/server/src/platform", arrow) || arrow.specifier === "@bedside/kernel" || foreign(arrow)) return undefined
  if (arrow.specifier === "@bedside/networks" || arrow.specifier === "@bedside/contracts") return undefined
  return "the platform imports the kernel, contracts and the networks' contract, never a stage or a network"
}
const stage: Judge = (arrow, from) => {
  const own = /^apps\/server\/src\/([^/]+)\//.exec(from)?.[1] ?? ""
  const { specifier } = arrow
  if (inside(`apps/server/src/${own}`, arrow) || foreign(arrow) || ours(specifier) || specifier.startsWith("#platform/")) return undefined
  const other = /^#([a-z-]+)$/.exec(specifier)?.[1]
  if (other === own) return "a stage does not import its own index"
  if (other === undefined || !stageOrder.includes(other)) return "another stage is imported through its index, as #stage"
  return stageOrder.indexOf(other) < stageOrder.indexOf(own) ? undefined : `#${other} comes after ${own} in the story`
}
/** The program itself: what puts the stages together, and the operators' commands. */
const program: Judge = (arrow) => {
  if (foreign(arrow) || ours(arrow.specifier) || arrow.specifier.startsWith("#platform/")) return undefined
  if (arrow.specifier.startsWith("#"))
    return stageOrder.includes(arrow.specifier.slice(1)) ? undefined : "a stage is imported through its index"
  const folder = /^apps\/server\/src\/([^/]+)\//.exec(arrow.file ?? "")?.[1]
  return folder !== undefined && (folder === "platform" || stageOrder.includes(folder))
    ? "platform and stages are imported as #…"
    : undefined
}
const isShapeOfFacts = ({ specifier, typeOnly }: Arrow) => specifier === "@bedside/networks" && typeOnly
const client =
  (folder: string): Judge =>
  (arrow) =>
    inside(folder, arrow) || foreign(arrow) || api.includes(arrow.specifier) || isShapeOfFacts(arrow)
      ? undefined
      : "web and command line know the API and the facts"

/** The table of who may import whom, the first line that fits counts. */
const table: readonly (readonly [from: RegExp, judge: Judge])[] = [
  [/^packages\/kernel\//, kernel],
  [/^packages\/compliance\//, compliance],
  [/^packages\/networks\/src\/[^/]+\/[^/]+/, network],
  [/^packages\/networks\/src\//, networksShared],
  [/^packages\/contracts\//, contracts],
  [/^packages\/media\//, media],
  [/^apps\/server\/src\/platform\//, platform],
  [new RegExp(`^apps/server/src/(${stageOrder.join("|")})/`), stage],
  [/^apps\/server\/src\/(operate\/)?[^/]+$/, program],
  [/^apps\/web\//, client("apps/web")],
  [/^apps\/cli\//, client("apps/cli")],
]

/** The file a relative import names, from the root of the repository. */
export const resolved = (from: string, specifier: string): string | undefined =>
  specifier.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier)) : undefined

/** Imports whose name is only known at run time; each loads a package that fits this machine. */
const loadsByMachine = new Set(["apps/server/src/platform/db/embedded-runner.ts"])

/** Every import that the table does not allow: "file:line imports x: why". */
export function wrongArrows(sources: readonly SourceFile[]): readonly string[] {
  return sources
    .filter(({ path: file }) => !isSupport(file))
    .flatMap((source) => {
      const judge = table.find(([from]) => from.test(source.path))?.[1]
      if (!judge) return [`${source.path}: no line of the table of arrows says what this file may import`]
      return syntaxOf(source).imports.flatMap(({ specifier, typeOnly, line }) => {
        if (specifier === computed && loadsByMachine.has(source.path)) return []
        const file = resolved(source.path, specifier)
        const why =
          file && isSupport(file) && !file.endsWith(".json") ? "only tests use this" : judge({ specifier, file, typeOnly }, source.path)
        return why ? [`${source.path}:${line} imports ${specifier}: ${why}`] : []
      })
    })
}

/** Where `#platform/x`, `#stage` and `@bedside/x` lead. */
function target(from: string, specifier: string, exportsOf: ReadonlyMap<string, string>): string | undefined {
  if (specifier.startsWith("#platform/")) return `apps/server/src/${specifier.slice(1)}`
  if (specifier.startsWith("#")) return `apps/server/src/${specifier.slice(1)}/index.ts`
  return resolved(from, specifier) ?? exportsOf.get(specifier)
}

/** Every circle of imports, types included, as "a → b → a". */
export function cycles(sources: readonly SourceFile[], exportsOf: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const graph = new Map(
    sources.map((source) => {
      const { imports } = syntaxOf(source)
      return [source.path, imports.flatMap(({ specifier }) => target(source.path, specifier, exportsOf) ?? [])]
    }),
  )
  const found: string[] = []
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file)
    if (at !== -1) {
      found.push([...trail.slice(at), file].join(" → "))
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}
