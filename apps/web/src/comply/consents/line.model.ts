import type { ConsentLine } from "@bedside/contracts"

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `2027-05-01` → `May 1, 2027`; anything else as it is. A day has no zone. */
export function dayWords(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime())
    ? day
    : new Intl.DateTimeFormat("en-US", { timeZone: "UTC", year: "numeric", month: "short", day: "numeric" }).format(at)
}

/** What a consent line says behind its handle, its days as people write them: "Active to May 1, 2027; Facebook; quote". */
export const lineRest = ({ handle, line }: Pick<ConsentLine, "handle" | "line">): string =>
  capital(line.startsWith(`${handle}: `) ? line.slice(handle.length + 2) : line).replace(/\b\d{4}-\d\d-\d\d\b/g, dayWords)
