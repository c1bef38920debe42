import { setTimeout as sleep } from "node:timers/promises"
import { createClient } from "@bedside/contracts/client"
import type { Asked } from "./asking.ts"
import { family, memoryOf, startOn } from "./whole.ts"

/** The demo clinic, served over HTTP as everybody starts it, with somebody signed in. */
export interface Served extends AsyncDisposable {
  /** What a person who only looks asks for: the list of posts. */
  readonly asked: Asked
  /** Sends one picture by the resumable way, as the pages do. */
  send(bytes: Buffer): Promise<void>
  /** Until so many pictures are ready. */
  untilReady(count: number): Promise<void>
  /** MB of the program and its children, the database left out. */
  memory(): number
}

/** Starts a demo on an empty folder and signs in as its owner. */
export async function openServed(folder: string): Promise<Served> {
  await using opening = new AsyncDisposableStack()
  const started = opening.use(await startOn(folder, { BEDSIDE_DEMO: "yes" }))
  const { url, child } = started
  let cookie = ""
  const signed: typeof fetch = async (input, init = {}) => {
    const answer = await fetch(input, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } })
    const sent = answer.headers.getSetCookie().map((one) => one.split(";")[0])
    if (sent.length > 0) cookie = sent.join("; ")
    return answer
  }
  const api = createClient(url, signed)
  const ownerOf = async () => (await api.people.setupState()).demoPeople.find(({ role }) => role === "owner")
  // The clinic is furnished after the door is open.
  let owner = await ownerOf()
  for (let tries = 0; !owner && tries < 60; tries++) {
    await sleep(1000)
    owner = await ownerOf()
  }
  await api.people.demoSignIn({ body: { personId: owner?.id ?? "" } })
  const { session } = await api.people.session()
  const params = { practiceId: session?.memberships[0]?.practiceId ?? "" }
  const running = opening.move()
  return {
    asked: { url: `${url}/api/practices/${params.practiceId}/posts`, cookie },
    async send(bytes) {
      const { uploadUrl, chunkBytes } = await api.media.beginUpload({
        params,
        body: { name: "Picture of a benchmark", kind: "picture", bytes: bytes.length, folderId: null },
      })
      const headers = { "x-bedside": "1", "tus-resumable": "1.0.0", "content-type": "application/offset+octet-stream" }
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        const body = new Uint8Array(bytes.subarray(at, at + chunkBytes))
        const answer = await signed(url + uploadUrl, { method: "PATCH", headers: { ...headers, "upload-offset": String(at) }, body })
        if (answer.status !== 204) throw new Error(`a part was answered with ${answer.status}`)
      }
    },
    async untilReady(count) {
      for (;;) {
        const { items } = await api.media.listMedia({ params, query: { search: "Picture of a benchmark", limit: 100 } })
        if (items.filter(({ state }) => state === "ready").length >= count) return
        await sleep(1000)
      }
    },
    memory: () =>
      family(child.pid ?? 0)
        .flatMap((pid) => memoryOf(pid) ?? [])
        .filter(({ name }) => !name.startsWith("postgres"))
        .reduce((total, { share }) => total + share, 0),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}
