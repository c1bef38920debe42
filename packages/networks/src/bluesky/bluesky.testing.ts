import { startPds } from "../../../../tests/world/bluesky-server.ts"
import type { Receipt } from "../network.ts"
import { fetchIo } from "../testing/io.ts"
import type { Rehearsal } from "../testing/rehearsal.ts"
import { readAtUri } from "./bluesky.address.ts"

/** The real server, with a small AppView behind it. */
export async function rehearse(): Promise<Rehearsal> {
  const server = await startPds({ appView: true })
  const clinic = await server.createAccount("clinic")
  const neighbor = await server.createAccount("neighbor")
  return {
    fields: { handle: clinic.handle, appPassword: clinic.password, pds: server.url },
    io: fetchIo(),
    ownServer: server.url,
    async publicPosts() {
      const listed = await clinic.agent.com.atproto.repo.listRecords({ repo: clinic.did, collection: "app.bsky.feed.post", limit: 100 })
      return listed.data.records.map((record) => String(record.value["text"]))
    },
    async comment(receipt: Receipt, text: string) {
      const { repo = "", rkey = "" } = readAtUri(receipt.remoteId) ?? {}
      const { uri, cid } = await clinic.agent.app.bsky.feed.post.get({ repo, rkey })
      const comment = await neighbor.agent.post({ text, reply: { root: { uri, cid }, parent: { uri, cid } } })
      return comment.uri
    },
    [Symbol.asyncDispose]: server.close,
  }
}
