/** Where to go after signing in: only an address inside Bedside, never another site. */
export function safeNext(next: string | undefined): string {
  if (!next || !next.startsWith("/") || next.startsWith("//") || next.includes("\\")) return "/"
  const path = next.split(/[?#]/, 1)[0] ?? "/"
  return path === "/sign-in" || path === "/setup" ? "/" : next
}

const practicePages = new Set([
  "calendar",
  "compose",
  "posts",
  "approvals",
  "inbox",
  "sandbox",
  "channels",
  "consents",
  "media",
  "people",
  "rules",
  "audit",
  "settings",
  "mail",
])

/** True for `/approvals/…` and its like: a practice page named without its practice, as in a mail or a note. */
export const isPracticePage = (pathname: string): boolean => practicePages.has(pathname.split("/")[1] ?? "")

/** The path inside the practice of an address the server named, with or without the practice in front: `/p/<id>/people` → `/people`. */
export const insidePractice = (address: string): string => address.replace(/^\/p\/[^/]+/, "") || "/"
