import { describe, expect, test } from "vitest"
import { fold, toOriginal } from "./normalize.ts"

const original = (text: string, part: string): string => {
  const folded = fold(text)
  const at = folded.text.indexOf(part)
  expect(at).toBeGreaterThanOrEqual(0)
  return text.slice(...toOriginal(folded, [at, at + part.length]))
}

describe("folding", () => {
  test.each([
    ["５５５-０１９１", "555-0191"],
    ["٤٠٦-٥٥٥", "406-555"],
    ["४०६", "406"],
    ["4️⃣0️⃣6️⃣", "406"],
    ["𝟜𝟘𝟞", "406"],
    ["María", "Maria"],
    ["Мarisol", "Marisol"],
    ["𝗠𝗮𝗿𝗶𝘀𝗼𝗹", "Marisol"],
    ["Mar\u200bi\u00adsol", "Marisol"],
    ["Küçük", "Kucuk"],
    ["“Hi” — it’s", '"Hi" - it\'s'],
    ["zoe＠example．net", "zoe@example.net"],
    ["a\u00a0b\u2003c", "a b c"],
  ])("reads %s as %s", (text, expected) => {
    expect(fold(text).text).toBe(expected)
  })

  test("takes a folded range back to the very characters it came from", () => {
    expect(original("Call 📱５５５-０１９１ now", "555-0191")).toBe("５５５-０１９１")
    expect(original("our Mar\u200bi\u0301sol Vega", "Marisol")).toBe("Mar\u200bi\u0301sol")
    expect(original("👩‍⚕️ met 𝗠𝗮𝗿𝗶𝘀𝗼𝗹!", "Marisol")).toBe("𝗠𝗮𝗿𝗶𝘀𝗼𝗹")
    expect(original("e\u0301e\u0301x", "x")).toBe("x")
  })

  test("keeps every offset inside the text and in order, whatever the text", () => {
    for (const text of ["", "\u0301\u0301", "\ud800", "a\udc00b", "ﷺﷺ", "ǆ\u0301", "\u200b".repeat(50)]) {
      const folded = fold(text)
      let last = 0
      for (let at = 0; at < folded.text.length; at++) {
        const [start, end] = toOriginal(folded, [at, at + 1])
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = start
      }
    }
  })
})
