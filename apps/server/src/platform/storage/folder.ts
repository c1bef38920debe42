import { createReadStream } from "node:fs"
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises"
import path from "node:path"
import { Readable } from "node:stream"
import { newId } from "../ids.ts"
import { type Dated, type Store, unfinished } from "./store.ts"

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT"

/** Files in a folder. A write is whole or absent: a temporary name, synced, then renamed. */
export function folderStore(folder: string): Store {
  const place = (name: string) => path.join(folder, name)
  const draft = async (name: string) => {
    const target = place(name)
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
    return `${target}.${newId()}${unfinished}`
  }
  const take = (name: string, from: string) => rename(from, place(name))
  const every = async (prefix: string) => {
    const inside = path.dirname(`${prefix}x`)
    const names = await readdir(place(inside)).catch((error: unknown) => {
      if (isAbsent(error)) return []
      throw error
    })
    return names.map((name) => `${inside}/${name}`).filter((name) => name.startsWith(prefix))
  }
  return {
    disk: { at: place, draft, take },
    async put(name, body) {
      const temporary = await draft(name)
      try {
        await using file = await open(temporary, "wx", 0o600)
        await file.writeFile(body)
        await file.sync()
      } catch (error) {
        await rm(temporary, { force: true })
        throw error
      }
      await take(name, temporary)
    },
    async get(name, part) {
      const found = await stat(place(name)).catch((error: unknown) => {
        if (isAbsent(error)) return undefined
        throw error
      })
      if (!found) return undefined
      const start = part?.start ?? 0
      const end = Math.min(part?.end ?? found.size, found.size)
      const stream = start < end ? createReadStream(place(name), { start, end: end - 1 }) : Readable.from([])
      return { size: found.size, stream }
    },
    remove: (name) => rm(place(name), { force: true }),
    list: async (prefix) => (await every(prefix)).filter((name) => !name.endsWith(unfinished)),
    async listDated(prefix) {
      const dated: Dated[] = []
      for (const name of await every(prefix)) {
        const found = await stat(place(name)).catch(() => undefined)
        if (found) dated.push({ name, at: found.mtime })
      }
      return dated
    },
  }
}
