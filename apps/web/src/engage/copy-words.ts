/**
 * Puts words on the clipboard; false when the browser refuses. Without the clipboard's own interface (a page that is not served over a
 * safe line) the words are copied out of their field.
 */
export async function copyWords(words: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    field?.select()
    return field !== null && document.execCommand("copy")
  }
}
