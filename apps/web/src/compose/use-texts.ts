import type { Finding } from "@bedside/contracts"
import { type RefObject, useRef, useState } from "react"
import { flushSync } from "react-dom"
import { keyOf, type Where } from "./findings.model.ts"
import { showWords, writer } from "./replace-words.ts"
import type { Write } from "./use-fixes.ts"

/** The tab of the text all channels share. */
export const sharedTab = "shared"

export interface Texts {
  readonly tab: string
  readonly setTab: (tab: string) => void
  /** The channel in the preview while the shared text is in front. */
  readonly previewed: string | null
  readonly preview: (channelId: string) => void
  /** The finding that is open in the list and strong in the text. */
  readonly activeKey: string | null
  readonly open: (key: string | null) => void
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly altField: (index: number, field: HTMLTextAreaElement | null) => void
  /** Writes into a text, so that the browser's undo takes it back. */
  readonly write: Write
  readonly show: (finding: Finding) => void
}

/** Which text is in front, which finding is open, and the way from a finding to its words. */
export function useTexts(): Texts {
  const [tab, setTab] = useState(sharedTab)
  const [previewed, setPreviewed] = useState<string | null>(null)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const alts = useRef(new Map<number, HTMLTextAreaElement>())

  const fieldOf = (where: Where): HTMLTextAreaElement | null => {
    if (where.kind === "alt") return alts.current.get(where.index ?? -1) ?? null
    // The text's tab must be drawn before its field can be written to.
    flushSync(() => setTab(where.channelId ?? sharedTab))
    return field.current
  }
  return {
    tab,
    setTab,
    previewed,
    preview: (channelId) => {
      setPreviewed(channelId)
      if (tab !== sharedTab) setTab(channelId)
    },
    activeKey,
    open: setActiveKey,
    field,
    altField: (index, element) => void (element ? alts.current.set(index, element) : alts.current.delete(index)),
    write: (where, span, words) => writer(() => fieldOf(where), span, words),
    show: (finding) => {
      setActiveKey(keyOf(finding))
      const element = fieldOf(finding.where)
      if (element && finding.span) showWords(element, finding.span)
    },
  }
}
