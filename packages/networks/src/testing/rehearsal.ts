import type { Io, Receipt } from "../network.ts"

/** A stage to try a network on: its real remote, or one that behaves like it. Each network's `<id>.testing.ts` exports `rehearse`. */
export interface Rehearsal extends AsyncDisposable {
  /** What a person would fill in to connect. */
  readonly fields: Readonly<Record<string, string>>
  /** Reaches the remote. */
  readonly io: Io
  /** The origin of the account's own server, for networks whose facts say `ownServer`. */
  readonly ownServer?: string
  /** The texts the public can read now, replies included. */
  readonly publicPosts: () => Promise<readonly string[]>
  /** A stranger comments on a post; answers with the comment's remote id. */
  readonly comment: (receipt: Receipt, text: string) => Promise<string>
}

/** Every network's testing file offers this. */
export interface RehearsalFile {
  rehearse(): Promise<Rehearsal>
}
