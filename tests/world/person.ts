import type { PostContent, Role, Post } from "@bedside/contracts"
import { type Client, createClient } from "@bedside/contracts/client"
import type { FastifyInstance, InjectOptions } from "fastify"

/** A signed-in person who acts through the API, as the web app does. */
export interface Person {
  readonly api: Client
  readonly practiceId: string
  readonly role: Role
  readonly personId: string
  /** The cookies of this person's browser. */
  cookie(): string
  compose(draft: {
    text: string
    on?: readonly string[]
    variants?: PostContent["variants"]
    media?: PostContent["media"]
    consents?: PostContent["consents"]
    about?: PostContent["about"]
    planAt?: string
  }): Promise<Post>
  edit(post: Post, content: Partial<PostContent>): Promise<Post>
  submit(post: Post): Promise<Post>
  approve(post: Post): Promise<Post>
  /** Publishes now, or at a moment. */
  schedule(post: Post, sendAt?: Date): Promise<Post>
  look(post: Pick<Post, "id">): Promise<Post>
  connectSandbox(): Promise<string>
}

/** `fetch` into the server in this process, with a cookie jar. */
export function browserOf(app: FastifyInstance): { fetch: typeof fetch; cookie(): string } {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
  const send = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(new URL(String(input), "http://localhost:4680"), init)
    const body = Buffer.from(await request.arrayBuffer())
    const options: InjectOptions = {
      method: request.method as "GET",
      url: String(input),
      headers: { ...Object.fromEntries(request.headers), host: "localhost:4680", cookie: cookie() },
      ...(body.length > 0 ? { payload: body } : {}),
    }
    const answer = await app.inject(options)
    for (const { name, value } of answer.cookies) {
      if (value === "") jar.delete(name)
      else jar.set(name, encodeURIComponent(value))
    }
    return new Response(answer.statusCode === 204 ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string>,
    })
  }
  return { fetch: send as typeof fetch, cookie }
}

/** A person whose session ended while the test moved time on signs in again, as people do. */
const comingBack =
  (send: typeof fetch, signIn: () => Promise<void>): typeof fetch =>
  async (input, init) => {
    const answer = await send(input, init)
    if (answer.status !== 401) return answer
    await signIn()
    return send(input, init)
  }

interface Entering {
  readonly app: FastifyInstance
  readonly practiceId: string
  readonly email: string
  readonly password: string
  readonly role: Role
}

export async function personIn({ app, practiceId, email, password, role }: Entering): Promise<Person> {
  const browser = browserOf(app)
  const signIn = async () => {
    const { state } = await createClient("", browser.fetch).people.signIn({ body: { email, password } })
    if (state !== "signed-in") throw new Error(`${role} could not sign in: ${state}`)
  }
  await signIn()
  const api = createClient("", comingBack(browser.fetch, signIn))
  const { session } = await api.people.session()
  const one = (id: string) => ({ params: { practiceId, id } })
  return {
    api,
    practiceId,
    role,
    personId: session?.person.id ?? "",
    cookie: browser.cookie,
    compose: ({ on = [], planAt, variants = on.map((channelId) => ({ channelId, text: null })), media = [], ...said }) =>
      api.compose.createPost({ params: { practiceId }, body: { content: { ...said, variants, media }, planAt: planAt ?? null } }),
    edit: (post, content) =>
      api.compose.savePost({
        ...one(post.id),
        body: { content: { ...post.content, ...content }, planAt: post.planAt, revision: post.revision },
      }),
    submit: (post) => api.approve.submitPost({ ...one(post.id), body: { contentHash: post.contentHash } }),
    approve: (post) => api.approve.approvePost({ ...one(post.id), body: { contentHash: post.contentHash } }),
    schedule: (post, sendAt) =>
      api.publish.schedulePost({ ...one(post.id), body: { contentHash: post.contentHash, sendAt: sendAt?.toISOString() ?? null } }),
    look: ({ id }) => api.compose.getPost(one(id)),
    connectSandbox: async () =>
      (await api.channels.connectChannel({ params: { practiceId }, body: { networkId: "sandbox", fields: {} } })).id,
  }
}
