import type { Instant, Result } from "@bedside/kernel"
import type { z } from "zod"

/** What went wrong at a network, as a closed list. Only failures that surely happened before the commit may be retried blindly. */
export type NetworkError =
  | { kind: "auth-expired" }
  | { kind: "auth-revoked" }
  | { kind: "permission" }
  | { kind: "rate-limited"; until: Instant }
  | { kind: "quota"; until: Instant }
  | { kind: "billing" }
  | { kind: "duplicate" }
  | { kind: "content-invalid"; field: string }
  | { kind: "media-invalid"; index: number }
  | { kind: "policy-rejected" }
  | { kind: "not-found" }
  | { kind: "account-restricted" }
  /** It surely did not happen (connection refused, a definite refusal before the commit): try again. */
  | { kind: "transient" }
  /** It may have happened (time-out, 5xx, broken body after sending): ask the network before anything else. */
  | { kind: "unknown-outcome" }

export type NetworkErrorKind = NetworkError["kind"]

/** What one HTTP exchange looks like to a connector. The server implements it (allow-list, SSRF guard, time-out, size cap). */
export interface IoRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE"
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Milliseconds until the call is given up; 30,000 when absent. */
  readonly timeout?: number
}
export interface IoResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}
/** Why no usable answer came: `before` the request could have had an effect, or possibly `after`. `refused-address` is the SSRF guard. */
export type IoFailure =
  | { kind: "before"; reason: "dns" | "connect" | "refused-address" | "not-allowed" | "aborted" }
  | { kind: "after"; reason: "timeout" | "reset" | "too-large" | "aborted" }
export interface Io {
  readonly request: (request: IoRequest) => Promise<Result<IoResponse, IoFailure>>
  readonly now: () => Date
}

/** A link, mention or hashtag that a network needs to be told about, in UTF-8 byte offsets. */
export interface Facet {
  readonly byteStart: number
  readonly byteEnd: number
  readonly kind: "link" | "mention" | "tag"
  readonly value: string
}

export interface MediaRules {
  readonly images: {
    readonly max: number
    readonly maxBytes: number
    readonly maxSide: number
    readonly types: readonly string[]
    readonly altMax: number
  }
  /** Absent where none can be sent. A post has one video and nothing beside it. */
  readonly videos?: {
    readonly maxBytes: number
    readonly maxSeconds: number
    readonly types: readonly string[]
    readonly altMax: number
  }
}
/** Plain data about a network, used by the server and the browser alike. */
export interface NetworkFacts {
  readonly id: string
  readonly name: string
  readonly text: { readonly maxGraphemes: number; readonly maxBytes?: number }
  readonly media: MediaRules
  readonly can: {
    readonly edit: boolean
    readonly remove: boolean
    readonly comments: boolean
    readonly messages: boolean
    readonly reviews: boolean
    readonly metrics: boolean
  }
  /** What a second commit of the same `Prepared` does at the network. */
  readonly repeat: "overwrites" | "duplicates"
  /** How far `find` can be trusted: `exact` answers by key; `best-effort` compares text and time. */
  readonly lookup: "exact" | "best-effort"
  /** Where its requests may go: fixed origins, and (`ownServer`) the server an account lives on, which a person names. */
  readonly reaches: { readonly origins: readonly string[]; readonly ownServer: boolean }
  /** How a person connects a channel: fields to fill in; an empty list connects with one click. */
  readonly connectFields: readonly ConnectField[]
  readonly markColor: string
}
export interface ConnectField {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly secret: boolean
  readonly optional: boolean
  readonly initial?: string
}

/** The exact content of one variant, as it will be handed to a network. */
export interface OutgoingPost {
  /** The delivery's id: stable across every repeat, the source of own record keys. */
  readonly key: string
  /** Fixed across repeats. */
  readonly createdAt: Instant
  readonly text: string
  readonly media: readonly OutgoingMedia[]
}
export interface OutgoingFilm {
  readonly seconds: number
  readonly captions?: { readonly language: string; readonly text: string } | undefined
}
export interface OutgoingMedia {
  readonly type: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** A video's length, and its captions as WebVTT. */
  readonly video?: OutgoingFilm | undefined
  readonly bytes: () => Promise<Uint8Array>
}

/** The network's proof that something is public. */
export interface Receipt {
  readonly remoteId: string
  readonly url: string
  readonly at: Instant
}
export interface ChannelAccount {
  readonly remoteId: string
  readonly handle: string
  readonly displayName: string
  readonly url: string
}
/** A connected account with its secret session. A renewed session must be stored before it is used again. */
export interface Connected<Session> {
  readonly account: ChannelAccount
  readonly session: Session
}

export interface IncomingMessage {
  readonly remoteId: string
  readonly kind: "comment" | "direct-message" | "mention" | "review"
  readonly author: { readonly remoteId: string; readonly handle: string; readonly displayName: string }
  readonly text: string
  readonly at: Instant
  /** The remote id of our post it answers, when it answers one. */
  readonly inReplyTo?: string
  /** Stars 1–5, for reviews. */
  readonly rating?: number
  readonly url?: string
}
export interface Metrics {
  readonly likes?: number
  readonly replies?: number
  readonly reposts?: number
  readonly views?: number
}

/** What `publish` and the other parts are given: an open session, and the port to the outside. */
export interface Access<Session> {
  readonly session: Session
  readonly io: Io
  /** Called when the network issued a new session; resolves once it is stored. */
  readonly renewed: (session: Session) => Promise<void>
}
type Answer<T> = Promise<Result<T, NetworkError>>

export interface PublishPart<Session, Prepared> {
  /** Uploads and containers: nobody sees them, safe to repeat. */
  prepare(post: OutgoingPost, access: Access<Session>): Answer<Prepared>
  /** Read only; waiting is a row, not a sleep. */
  ready(prepared: Prepared, access: Access<Session>): Answer<{ ready: true } | { askAgainAt: Instant }>
  /** The one call the public can see; the caller has recorded the intent before it. */
  commit(prepared: Prepared, access: Access<Session>): Answer<Receipt>
  /** Settles an unknown outcome. `undefined` means: surely not there (`exact`), or not seen (`best-effort`). */
  find(prepared: Prepared, access: Access<Session>): Answer<Receipt | undefined>
  /** Safe to repeat: the last text wins. */
  edit?(receipt: Receipt, post: OutgoingPost, access: Access<Session>): Answer<Receipt>
  /** Safe to repeat: what is gone already counts as removed. */
  remove?(receipt: Receipt, access: Access<Session>): Answer<void>
}
export interface EngagePart<Session> {
  /** Everything the public wrote to this account since `since`, oldest first; repeats are fine. */
  incoming(since: Instant, posts: readonly Receipt[], access: Access<Session>): Answer<readonly IncomingMessage[]>
  reply?(
    to: { remoteId: string; inReplyTo?: string; kind: IncomingMessage["kind"] },
    post: OutgoingPost,
    access: Access<Session>,
  ): Answer<Receipt>
}
export interface MetricsPart<Session> {
  read(receipts: readonly Receipt[], access: Access<Session>): Answer<ReadonlyMap<string, Metrics>>
}

export interface NetworkDefinition<Session, Prepared> {
  readonly facts: NetworkFacts
  readonly session: z.ZodType<Session>
  readonly prepared: z.ZodType<Prepared>
  /** Links, mentions and hashtags the network will make clickable. */
  facets(text: string): readonly Facet[]
  connect(fields: Readonly<Record<string, string>>, io: Io): Promise<Result<Connected<Session>, NetworkError>>
  /** Renews the session if need be and says whether the channel works. */
  probe(access: Access<Session>): Answer<ChannelAccount>
  readonly publish: PublishPart<Session, Prepared>
  readonly engage?: EngagePart<Session>
  readonly metrics?: MetricsPart<Session>
}

/** A network whose session and prepared values have been checked at the border; the server only ever holds this. */
export type Network = NetworkDefinition<unknown, unknown>

/** Closes a network's own types: what comes back from the database is parsed before the network sees it. */
export function defineNetwork<Session, Prepared>(definition: NetworkDefinition<Session, Prepared>): Network {
  const open = (access: Access<unknown>): Access<Session> => ({ ...access, session: definition.session.parse(access.session) })
  const { publish, engage, metrics, ...rest } = definition
  return {
    ...rest,
    probe: (access) => definition.probe(open(access)),
    publish: {
      prepare: (post, access) => publish.prepare(post, open(access)),
      ready: (prepared, access) => publish.ready(definition.prepared.parse(prepared), open(access)),
      commit: (prepared, access) => publish.commit(definition.prepared.parse(prepared), open(access)),
      find: (prepared, access) => publish.find(definition.prepared.parse(prepared), open(access)),
      ...(publish.edit && { edit: (receipt, post, access) => publish.edit!(receipt, post, open(access)) }),
      ...(publish.remove && { remove: (receipt, access) => publish.remove!(receipt, open(access)) }),
    },
    ...(engage && {
      engage: {
        incoming: (since, posts, access) => engage.incoming(since, posts, open(access)),
        ...(engage.reply && { reply: (to, post, access) => engage.reply!(to, post, open(access)) }),
      },
    }),
    ...(metrics && { metrics: { read: (receipts, access) => metrics.read(receipts, open(access)) } }),
  }
}
