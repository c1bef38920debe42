/** What would make a description useful; plain hints, nothing is stopped. At most two at a time. */
export interface AltFacts {
  readonly alt: string
  readonly name: string
  /** Text read on the picture. */
  readonly lines: readonly string[]
}

const opening = /^(an? |the )?(image|picture|photo|photograph|pic|graphic|screenshot) (of|showing|shows|that shows)\b/i
const fileLike = /^[\w-]+\.(jpe?g|png|webp|heic|gif|mp4|mov|webm)$/i
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** The words written on a picture that its description does not say; short scraps do not count. */
function unsaid(alt: string, lines: readonly string[]): string | undefined {
  const said = new Set(plain(alt).split(" "))
  return lines.find((line) => {
    const words = plain(line)
      .split(" ")
      .filter((word) => word.length > 2)
    return words.length >= 2 && words.filter((word) => said.has(word)).length < words.length / 2
  })
}

export function altHints({ alt, name, lines }: AltFacts): readonly string[] {
  const written = alt.trim()
  if (written === "") return []
  const hints: string[] = []
  if (fileLike.test(written) || plain(written) === plain(name)) hints.push("This is the file's name. Say what one would see.")
  else if (opening.test(written)) hints.push("Begin with what is shown; a screen reader says “image” by itself.")
  if (written.split(/\s+/).length < 4 && hints.length === 0) hints.push("Say a little more: who or what, where, and what happens.")
  const missing = unsaid(written, lines)
  if (missing) hints.push(`The picture says “${missing.slice(0, 80)}”. Write those words here, too, if they matter.`)
  if (written.length > 300) hints.push("Long descriptions are hard to listen to. One or two sentences are best.")
  return hints.slice(0, 2)
}
