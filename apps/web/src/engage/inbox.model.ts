import type { Message } from "@bedside/contracts"

export type Kind = Message["kind"]

export const kinds: readonly { kind: Kind; word: string }[] = [
  { kind: "comment", word: "Comment" },
  { kind: "direct-message", word: "Private message" },
  { kind: "mention", word: "Mention" },
  { kind: "review", word: "Review" },
]
export const kindWord = (kind: Kind): string => kinds.find((one) => one.kind === kind)?.word ?? kind

/** What the inbox shows; null means everything. */
export interface InboxFilter {
  readonly state: Message["state"] | null
  readonly channelId: string | null
  readonly kind: Kind | null
  readonly category: Message["triage"]["category"] | null
}

/** A filter as the API's query, without what is not asked. */
export const queryOf = ({ state, channelId, kind, category }: InboxFilter) => ({
  ...(state ? { state } : {}),
  ...(channelId ? { channelId } : {}),
  ...(kind ? { kind } : {}),
  ...(category ? { category } : {}),
})

export interface MessagePages {
  readonly pages: readonly { readonly items: readonly Message[]; readonly next: string | null }[]
  readonly pageParams: readonly unknown[]
}

/** The pages with one message's state changed; under a filter that no longer fits it, the message leaves. */
export function withState(data: MessagePages, id: string, state: Message["state"], filter: InboxFilter): MessagePages {
  const change = (message: Message): readonly Message[] => {
    if (message.id !== id) return [message]
    return filter.state && filter.state !== state ? [] : [{ ...message, state }]
  }
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.flatMap(change) })) }
}
