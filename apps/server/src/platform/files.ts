import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises"
import path from "node:path"
import { newId } from "./ids.ts"

/** Pictures and other files of a practice, by name. One interface; a folder now, an object store later. */
export interface Files {
  write(practiceId: string, name: string, bytes: Uint8Array): Promise<void>
  read(practiceId: string, name: string): Promise<Uint8Array>
  remove(practiceId: string, name: string): Promise<void>
  has(practiceId: string, name: string): Promise<boolean>
}

const safe = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,120}$/

/** Files in a folder per practice. A write is whole or absent: a temporary name, synced, then renamed. */
export function folderFiles(folder: string): Files {
  const place = (practiceId: string, name: string): string => {
    if (!safe.test(practiceId) || !safe.test(name)) throw new Error("not a file name")
    return path.join(folder, practiceId, name)
  }
  return {
    async write(practiceId, name, bytes) {
      const target = place(practiceId, name)
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
      const temporary = `${target}.${newId()}`
      const file = await open(temporary, "wx", 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(temporary, target)
    },
    read: (practiceId, name) => readFile(place(practiceId, name)),
    remove: (practiceId, name) => rm(place(practiceId, name), { force: true }),
    has: (practiceId, name) =>
      stat(place(practiceId, name)).then(
        () => true,
        () => false,
      ),
  }
}
