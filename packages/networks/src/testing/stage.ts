import { networkIds } from "../facts.gen.ts"
import type { Access, Network, NetworkError, NetworkErrorKind, OutgoingPost, Receipt } from "../network.ts"
import { watchedIo, type Fault, type WatchedIo } from "./io.ts"
import { png } from "./pictures.ts"
import type { RehearsalFile } from "./rehearsal.ts"

/** A network connected to its rehearsal remote, with what the contract suites need to try it. */
export interface Stage extends AsyncDisposable {
  readonly network: Network
  readonly io: WatchedIo
  /** A session as it comes back from storage. */
  readonly access: Access<unknown>
  /** What a person filled in to connect. */
  readonly fields: Readonly<Record<string, string>>
  /** Tokens and passwords: nothing of it may appear anywhere. */
  readonly secrets: readonly string[]
  /** A new post with one picture. */
  outgoing(more?: Partial<OutgoingPost>): OutgoingPost
  /** Prepares, and stores and restores the outcome. */
  prepare(post: OutgoingPost): Promise<unknown>
  publish(post: OutgoingPost): Promise<Receipt>
  /** How often the public sees this post. */
  shown(post: OutgoingPost): Promise<number>
  publicPosts(): Promise<readonly string[]>
  comment(receipt: Receipt, text: string): Promise<string>
  /** Does something while the remote is struck by a fault. */
  under<T>(fault: Fault, act: () => Promise<T>): Promise<T>
  /** Requests to places the facts do not allow. */
  strayCalls(): readonly string[]
}

/** What storing in the database and reading again makes of a value. */
export const restored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

type Answered = { ok: true } | { ok: false; error: NetworkError } | undefined
export const kindOf = (answer: Answered): NetworkErrorKind | undefined => (answer && !answer.ok ? answer.error.kind : undefined)

/** The value of an answer that has to be there. */
export function must<T>(answer: { ok: true; value: T } | { ok: false; error: NetworkError } | undefined): T {
  if (!answer?.ok) throw new Error(answer?.error.kind ?? "not there")
  return answer.value
}

/** Opens a network's rehearsal and connects to it. */
export async function openStage(network: Network): Promise<Stage> {
  const { facts } = network
  const id = networkIds.find((one) => one === facts.id)
  const file: RehearsalFile = await import(`../${id}/${id}.testing.ts`)
  const rehearsal = await file.rehearse()
  const { fields, ownServer, publicPosts, comment } = rehearsal
  const io = watchedIo(rehearsal.io)
  const { session, account } = must(await network.connect(fields, io))
  const access: Access<unknown> = { session: restored(session), io, renewed: () => Promise.resolve() }
  const prepare = async (post: OutgoingPost) => restored(must(await network.publish.prepare(post, access)))
  const allowed = [...facts.reaches.origins, ...(facts.reaches.ownServer && ownServer ? [ownServer] : [])]
  return {
    network,
    io,
    access,
    fields,
    prepare,
    publicPosts,
    comment,
    outgoing: postMaker(),
    secrets: [
      ...secretsOf(session, account),
      ...facts.connectFields.filter((field) => field.secret).flatMap(({ name }) => fields[name] ?? []),
    ],
    publish: async (post) => must(await network.publish.commit(await prepare(post), access)),
    shown: async (post) => (await publicPosts()).filter((text) => text === post.text).length,
    async under(fault, act) {
      io.fault(fault)
      return act().finally(() => io.fault())
    },
    strayCalls: () => io.requests.map((request) => new URL(request.url).origin).filter((origin) => !allowed.includes(origin)),
    [Symbol.asyncDispose]: () => rehearsal[Symbol.asyncDispose](),
  }
}

function postMaker(): Stage["outgoing"] {
  const picture = { type: "image/png", width: 1, height: 1, alt: "A waiting room", bytes: () => Promise.resolve(png) }
  let made = 0
  return (more = {}) => {
    const number = ++made
    return { key: `delivery-${number}`, createdAt: "2026-11-02T09:00:00.000Z", text: `Post number ${number}.`, media: [picture], ...more }
  }
}

/** Everything in a session that is neither public on the account nor an address. */
function secretsOf(session: unknown, account: unknown): readonly string[] {
  const open = JSON.stringify(account)
  const kept = Object.values(Object(session)).filter((value): value is string => typeof value === "string")
  return kept.filter((value) => !open.includes(value) && !URL.canParse(value))
}
