import type { Span } from "@bedside/kernel"

/**
 * Puts other words in place of a span of a text field, as if typed: the browser's own undo takes it back.
 * `execCommand` is marked as old, yet nothing else writes into the undo history; where it is gone, the words are set without it.
 */
export function replaceWords(field: HTMLTextAreaElement, [start, end]: Span, words: string): void {
  field.focus()
  field.setSelectionRange(start, end)
  const typed = words === "" ? document.execCommand("delete") : document.execCommand("insertText", false, words)
  if (typed) return
  field.setRangeText(words, start, end, "end")
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

/**
 * Writes words into the field that is in front now, and returns how to put the old ones back. That is false when the new words no longer
 * stand there: then only the browser's own undo knows the way.
 */
export function writer(fieldOf: () => HTMLTextAreaElement | null, [start, end]: Span, words: string): (() => boolean) | undefined {
  const field = fieldOf()
  if (!field) return undefined
  const before = field.value.slice(start, end)
  replaceWords(field, [start, end], words)
  return () => {
    const now = fieldOf()
    const there: Span = [start, start + words.length]
    if (!now || now.value.slice(...there) !== words) return false
    replaceWords(now, there, before)
    return true
  }
}

/** Shows a span in its field: selected, focused, and scrolled into view. */
export function showWords(field: HTMLTextAreaElement, [start, end]: Span): void {
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  field.scrollIntoView({ block: "center" })
}
