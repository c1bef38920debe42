import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { Trouble } from "#platform/trouble.ts"

const fileOf = (folder: string) => path.join(folder, "bedside.lock")

/** When a process began, in the kernel's own count; a reused process number has another. Empty where the system does not tell. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
  } catch {
    return ""
  }
}
function isRunning(pid: number, began: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false
  }
  return began === "" || startedAt(pid) === began
}

/** One Bedside per data folder. A lock left by a killed one is found out and replaced. Returns how to let go. */
export function takeLock(folder: string): () => void {
  const file = fileOf(folder)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    for (let tries = 0; tries < 2; tries++) {
      try {
        writeFileSync(file, `${process.pid} ${startedAt(process.pid)}\n`, { flag: "wx", mode: 0o600 })
        return () => rmSync(file, { force: true })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
        const [pid = "", began = ""] = readFileSync(file, "utf8").trim().split(" ")
        if (Number(pid) > 0 && isRunning(Number(pid), began))
          throw new Trouble(`Bedside is running on ${folder} already (process ${pid}).`, "Open it in the browser, or stop it first.")
        rmSync(file, { force: true })
      }
    }
  } catch (error) {
    throw folderTrouble(error, folder)
  }
  throw new Trouble(`The lock in ${folder} is being taken by another start.`, "Wait a moment and start again.")
}

/** Puts what a file system refuses into words. */
export function folderTrouble(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return new Trouble(
      `The data folder ${folder} cannot be written to.`,
      "Give it to the user who starts Bedside, or choose another with BEDSIDE_DATA.",
    )
  if (code === "ENOSPC") return new Trouble("The disk is full.", "Free some space and start again. Nothing was lost.")
  if (code === "ENOTDIR" || code === "EEXIST") return new Trouble(`${folder} is not a folder.`, "Choose another place with BEDSIDE_DATA.")
  return error
}
