import { execFileSync } from "node:child_process"
import { copyFileSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../", import.meta.url))
const home = path.join(root, "packages/compliance")

interface Manifest {
  readonly files: readonly string[]
  readonly publishConfig: { readonly access: string; readonly exports: unknown }
  readonly [field: string]: unknown
}

/**
 * Plain modules and their types. The compiler is given the language of Node 20 and nothing of Node or browsers, so that what needs
 * either does not build. It is told its settings in a file of its own, which no editor takes for the project's.
 */
function compile(folder: string): void {
  const settings = path.join(folder, "tsconfig.json")
  const compilerOptions = {
    lib: ["es2023"],
    types: [],
    noEmit: false,
    declaration: true,
    rewriteRelativeImportExtensions: true,
    rootDir: path.join(home, "src"),
    outDir: folder,
  }
  const files = [path.join(home, "src/index.ts")]
  writeFileSync(settings, JSON.stringify({ extends: path.join(root, "tsconfig.json"), compilerOptions, include: [], files }))
  execFileSync(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "-p", settings], { stdio: "inherit" })
  rmSync(settings)
  for (const file of globSync("**/*.d.ts", { cwd: folder })) {
    const types = readFileSync(path.join(folder, file), "utf8")
    writeFileSync(path.join(folder, file), types.replaceAll(/(from |import\()"(\.[^"]+)\.ts"/g, '$1"$2.js"'))
  }
}

/** The README, and the pages it points to in a folder beside it. */
function copyPages(folder: string): void {
  const readme = readFileSync(path.join(home, "README.md"), "utf8")
  mkdirSync(path.join(folder, "docs"))
  for (const [, page = ""] of readme.matchAll(/\]\(\.\.\/\.\.\/docs\/([\w-]+\.md)\)/g))
    copyFileSync(path.join(root, "docs", page), path.join(folder, "docs", page))
  writeFileSync(path.join(folder, "README.md"), readme.replaceAll("](../../docs/", "](docs/"))
}

/**
 * Makes a folder that `npm publish` takes as it is: modules, types, license, notice, and a manifest that is no longer private.
 * The folder must be empty or new; throws when it is not, or when the package does not build.
 */
export function buildCompliance(folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty; give a new folder`)
  compile(folder)
  const { private: _, publishConfig, ...told }: Manifest = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"))
  const manifest = { ...told, exports: publishConfig.exports, publishConfig: { access: publishConfig.access } }
  writeFileSync(path.join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`)
  copyFileSync(path.join(home, "NOTICE"), path.join(folder, "NOTICE"))
  copyFileSync(path.join(root, "LICENSE"), path.join(folder, "LICENSE"))
  copyPages(folder)
}

/** What npm packs besides the files a manifest lists. */
const alwaysPacked = ["package.json", "README*", "LICENSE*"]

/** Copies what npm would pack of a built folder. */
export function packInto(built: string, place: string): void {
  const { files }: Manifest = JSON.parse(readFileSync(path.join(built, "package.json"), "utf8"))
  for (const file of globSync([...files, ...alwaysPacked], { cwd: built })) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true })
    copyFileSync(path.join(built, file), path.join(place, file))
  }
}

if (import.meta.main) {
  const given = process.argv[2]
  const folder = path.resolve(given ?? path.join(home, "dist"))
  if (given === undefined) rmSync(folder, { recursive: true, force: true })
  buildCompliance(folder)
  console.log(`The package is ready in ${folder}. Publish it with: npm publish ${folder}`)
}
