import { createServer, type IncomingMessage } from "node:http"
import { AtpAgent } from "@atproto/api"

/** Who answers notifications, threads and counters behind a Bluesky server. */
export interface AppView {
  readonly url: string
  /** Names the server whose repositories it looks at. */
  watch(pds: string): void
  close(): Promise<void>
}

interface Post {
  readonly uri: string
  readonly cid: string
  readonly author: { readonly did: string; readonly handle: string }
  readonly record: { readonly [key: string]: unknown }
  readonly parent: string | undefined
  readonly indexedAt: string
}

/** The smallest AppView: it reads every repository of one server anew for each question. */
export async function startAppView(): Promise<AppView> {
  let pds = ""
  const server = createServer((request, response) => {
    const body = answer(request, pds).catch((): Answer => [500, { error: "InternalServerError", message: "failed" }])
    void body.then(([status, value]) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value)))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  return {
    url: `http://localhost:${port}`,
    watch: (origin) => {
      pds = origin
    },
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}

type Answer = readonly [status: number, value: unknown]

async function answer(request: IncomingMessage, pds: string): Promise<Answer> {
  const url = new URL(request.url ?? "/", "http://localhost")
  const uri = url.searchParams.get("uri") ?? ""
  const posts = await readPosts(pds)
  switch (url.pathname.replace("/xrpc/", "")) {
    case "app.bsky.notification.listNotifications":
      return [200, { notifications: notificationsFor(asker(request), posts) }]
    case "app.bsky.feed.getPosts":
      return [200, { posts: posts.filter((post) => url.searchParams.getAll("uris").includes(post.uri)).map((post) => view(post, posts)) }]
    case "app.bsky.feed.getPostThread":
      if (!posts.some((post) => post.uri === uri)) return [400, { error: "NotFound", message: "Post not found" }]
      return [200, { thread: thread(uri, posts) }]
    default:
      return [501, { error: "MethodNotImplemented", message: "not here" }]
  }
}

/** The account the server vouches for, from the service token it sends along. */
function asker(request: IncomingMessage): string {
  const claims: unknown = JSON.parse(Buffer.from(request.headers.authorization?.split(".")[1] ?? "", "base64url").toString())
  return typeof claims === "object" && claims !== null && "iss" in claims ? String(claims.iss) : ""
}

async function readPosts(pds: string): Promise<readonly Post[]> {
  const agent = new AtpAgent({ service: pds })
  const { repos } = (await agent.com.atproto.sync.listRepos()).data
  const perRepo = repos.map(async ({ did }) => {
    const { handle } = (await agent.com.atproto.repo.describeRepo({ repo: did })).data
    const { records } = (await agent.com.atproto.repo.listRecords({ repo: did, collection: "app.bsky.feed.post", limit: 100 })).data
    return records.map(({ uri, cid, value }): Post => {
      const reply = Object(value["reply"])
      const parent = typeof reply.parent?.uri === "string" ? String(reply.parent.uri) : undefined
      return { uri, cid, author: { did, handle }, record: value, parent, indexedAt: String(value["createdAt"]) }
    })
  })
  return (await Promise.all(perRepo)).flat()
}

const notificationsFor = (did: string, posts: readonly Post[]) =>
  posts
    .filter((post) => post.author.did !== did)
    .flatMap(({ parent, uri, cid, author, record, indexedAt }) => {
      const mentioned = JSON.stringify(record["facets"] ?? []).includes(`"did":"${did}"`)
      const reason = parent?.startsWith(`at://${did}/`) ? "reply" : mentioned ? "mention" : undefined
      return reason ? [{ uri, cid, author, reason, record, isRead: false, indexedAt }] : []
    })
    .toSorted((a, b) => b.indexedAt.localeCompare(a.indexedAt))

const view = ({ uri, cid, author, record, indexedAt }: Post, posts: readonly Post[]) => ({
  $type: "app.bsky.feed.defs#postView",
  uri,
  cid,
  author,
  record,
  indexedAt,
  likeCount: 0,
  repostCount: 0,
  quoteCount: 0,
  replyCount: posts.filter((post) => post.parent === uri).length,
})

/** Beside the answers stands one that cannot be read, as blocked and deleted ones do. */
function thread(uri: string, posts: readonly Post[]): unknown {
  const post = posts.find((one) => one.uri === uri)
  if (!post) return undefined
  const gone = { $type: "app.bsky.feed.defs#notFoundPost", uri: `${uri}gone`, notFound: true }
  const replies = posts.filter((one) => one.parent === uri).map((one) => thread(one.uri, posts))
  return { $type: "app.bsky.feed.defs#threadViewPost", post: view(post, posts), replies: [gone, ...replies] }
}
