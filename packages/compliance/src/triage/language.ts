import type { Observed } from "../observe.ts"

const english: ReadonlySet<string> = new Set(
  "the and is are was to of in it that you for on with this have i my not they but be at do so we just your me what can all there if out".split(
    " ",
  ),
)
const others: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(
    "el la los las un una que de del en por para con mi me se su lo le les es esta estan estoy soy muy mas pero como cuando donde no si y o ya nos tienen hay gracias hola puedo quiero tengo hace desde fue fueron muchas todo todos ellos ella usted ustedes al porque".split(
      " ",
    ),
  ),
  other: new Set(
    "je vous merci avec pour est les des une dans pas mais tres bonjour ich und nicht das ist die der mit ein auf voce obrigado obrigada nao muito uma com minha ang mga ko po salamat hindi ako toi khong cam mwen pou nou li tanpri merhaba".split(
      " ",
    ),
  ),
}
/** Letters of other scripts than the Latin. */
const foreign = /[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g

/** What a text is written in, as far as somebody else must answer: Spanish, some other language, or nothing to tell of. */
export function languageOf({ reading }: Observed): "es" | "other" | undefined {
  const { words, folded } = reading
  const strange = folded.original.slice(0, 2000).match(foreign)?.length ?? 0
  if (strange >= 4 && strange * 3 > Math.min(folded.original.length, 2000)) return "other"
  let home = 0
  const away = { es: 0, other: 0 }
  for (let at = 0; at < words.length && at < 300; at++) {
    const word = words[at]?.lower ?? ""
    if (english.has(word)) home++
    if (others["es"]?.has(word)) away.es++
    if (others["other"]?.has(word)) away.other++
  }
  const spanishSigns = /[¿¡ñÑ]/.test(folded.original.slice(0, 2000)) ? 1 : 0
  const enough = words.length < 6 ? 1 : 2
  if (away.es + spanishSigns >= enough && away.es + spanishSigns > home && away.es >= away.other) return "es"
  return away.other >= enough + 1 && away.other > home ? "other" : undefined
}
