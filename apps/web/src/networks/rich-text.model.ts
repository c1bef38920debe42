import { detectFacets } from "@bedside/networks/facts"

/** A stretch of a post's text: plain words, or something the network makes clickable. */
export interface Stretch {
  readonly kind: "plain" | "link" | "mention" | "tag"
  readonly text: string
}

/** Cuts a text where a network would put links, mentions and hashtags. Joining all stretches gives the text again. */
export function stretches(text: string): readonly Stretch[] {
  const bytes = new TextEncoder().encode(text)
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true })
  const out: Stretch[] = []
  let at = 0
  const push = (kind: Stretch["kind"], from: number, to: number) => {
    if (to > from) out.push({ kind, text: decoder.decode(bytes.subarray(from, to)) })
  }
  for (const facet of detectFacets(text)) {
    push("plain", at, facet.byteStart)
    push(facet.kind, facet.byteStart, facet.byteEnd)
    at = facet.byteEnd
  }
  push("plain", at, bytes.length)
  return out
}
