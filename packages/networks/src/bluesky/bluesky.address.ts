import type { Session } from "./bluesky.wire.ts"

export const defaultServer = "https://bsky.social"
/** Names that never leave the own machine or network may be reached without TLS; a password never goes to others in the clear. */
const nearby = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|[a-z0-9-]+)$/i

/** The origin of a server address as a person types it (`pds.example.org` is enough); `undefined` if it cannot be one. */
export function serverOrigin(typed: string): string | undefined {
  const trimmed = typed.trim()
  const address = trimmed === "" ? defaultServer : /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== "https:" && !(url.protocol === "http:" && nearby.test(url.hostname))) return undefined
  return url.username === "" && url.password === "" && url.pathname === "/" && url.search === "" ? url.origin : undefined
}

/** A name as typed or pasted: without `@`, spaces and the invisible marks that copying a profile brings along. */
export const plainHandle = (typed: string): string =>
  typed.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "").replace(/^@/, "")

/** The account's page. */
export const profileUrl = (session: Pick<Session, "did" | "handle">): string => `https://bsky.app/profile/${nameOf(session)}`

/**
 * Where a person can look at a post. Every server reached over TLS is taken to be part of the public network that bsky.app shows;
 * a server on the own machine is not, so its own public read address is given.
 */
export function postUrl(session: Pick<Session, "did" | "handle" | "pds">, rkey: string): string {
  if (session.pds.startsWith("https:")) return `${profileUrl(session)}/post/${rkey}`
  const query = new URLSearchParams({ repo: session.did, collection: "app.bsky.feed.post", rkey })
  return `${session.pds}/xrpc/com.atproto.repo.getRecord?${query.toString()}`
}

/** Repository, collection and key of an `at://` address; `undefined` if it is none. */
export function readAtUri(uri: string): { repo: string; collection: string; rkey: string } | undefined {
  const parts = /^at:\/\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(uri)
  const [, repo, collection, rkey] = parts ?? []
  return repo !== undefined && collection !== undefined && rkey !== undefined ? { repo, collection, rkey } : undefined
}

const nameOf = (session: Pick<Session, "did" | "handle">): string => (session.handle === "handle.invalid" ? session.did : session.handle)
