import type { Span } from "../types.ts"

/** Letters of Unicode's letterlike block that serve as a font: ℋ ℍ ℓ … */
const scriptLetters = new Set([..."ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ"].map((char) => char.codePointAt(0)))
/** Small capitals and turned letters, which no Unicode rule folds. */
const smallCapitals: ReadonlyMap<string, string> = new Map(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ"].map((char, at): [string, string] => [char, "abcdefghijklmnopqrstuvwyz".charAt(at)]),
)

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/** True for a letter of a made-up font: mathematical, circled, squared, full width, small capitals. */
export function isStyled(code: number): boolean {
  if (code < 0x1d00) return code >= 0x250 && smallCapitals.has(String.fromCodePoint(code))
  if (code >= 0x1d400 && code <= 0x1d7ff) return true
  if (code >= 0x24b6 && code <= 0x24e9) return true
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return true
  if (code >= 0x1f110 && code <= 0x1f169) return true
  return scriptLetters.has(code) || smallCapitals.has(String.fromCodePoint(code))
}

/** The plain letters of a styled text; everything else stays. */
export function plainLetters(text: string): string {
  let plain = ""
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (!isStyled(code)) plain += char
    else if (code >= 0x1f110 && code <= 0x1f169) plain += letters.charAt((code - 0x1f110) % 32)
    else plain += smallCapitals.get(char) ?? char.normalize("NFKC")
  }
  return plain
}

/** Runs of styled letters with what stands between them, in UTF-16 units; a run goes on over at most three other characters. */
export function styledRuns(text: string): Span[] {
  const runs: [number, number][] = []
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0
    const size = code > 0xffff ? 2 : 1
    if (code > 0x24f && isStyled(code)) {
      const last = runs[runs.length - 1]
      if (last && at - last[1] <= 3) last[1] = at + size
      else runs.push([at, at + size])
    }
    at += size
  }
  return runs
}
