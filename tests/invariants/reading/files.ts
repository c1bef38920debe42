import { globSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../../../", import.meta.url))

/** A source file: where it is, from the root of the repository, and what it says. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const left = new Set(["node_modules", "dist", ".runtime", "artifacts", "test-results", "coverage"])

/** The files of the repository that match the patterns, in alphabetical order; nothing installed and nothing built. */
export const filesMatching = (...patterns: readonly string[]): readonly string[] =>
  globSync([...patterns], { cwd: root, exclude: (name) => left.has(path.basename(name)) }).toSorted()

export const readText = (file: string): string => readFileSync(path.join(root, file), "utf8")

/** Every TypeScript file there is. */
export const allSources = (): readonly SourceFile[] =>
  filesMatching("{apps,packages,tests,tools,db}/**/*.{ts,tsx}", "*.ts").map((file) => ({ path: file, text: readText(file) }))

const isTestFile = (file: string) => /\.test\.tsx?$/.test(file)
/** Tests, what only tests use, and tools: never part of the running program. */
export const isSupport = (file: string): boolean =>
  isTestFile(file) || /\.testing\.tsx?$/.test(file) || file.includes("/testing/") || /^(tests|tools|db)\//.test(file) || !file.includes("/")
/** Files a program writes; nobody reads them line by line. */
export const isGenerated = (file: string): boolean => /\.gen\.tsx?$/.test(file)
/** Lists of words and cases: as long as the language and the law are, and reviewed entry by entry. */
export const isWordList = (file: string): boolean => /\/(lexicon|cases)\//.test(file) || file.endsWith("/common-passwords.ts")

/** The sources of the running program: every workspace's `src`, without tests and what only tests use. */
export const productSources = (sources: readonly SourceFile[] = allSources()): readonly SourceFile[] =>
  sources.filter(({ path: file }) => /^(apps|packages)\/[^/]+\/src\//.test(file) && !isSupport(file))
