export type MailPiece = { readonly kind: "text" | "link"; readonly text: string }

/** A mail's text cut at its web addresses, so that they can be followed and copied. */
export function mailPieces(text: string): MailPiece[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .filter((piece) => piece !== "")
    .map((piece) => ({ kind: /^https?:\/\//.test(piece) ? "link" : "text", text: piece }))
}
