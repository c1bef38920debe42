import type { HealthClass } from "./health.ts"

/** What a learned word's ending makes it; a word has at least `shortest` letters. */
const endings: readonly (readonly [HealthClass, RegExp])[] = [
  [
    "diagnosis",
    /(?:itis|osis|a?emia|pathy|oma|algia|uria|rrho?ea|rrhag(?:e|ia)|edema|plegia|paresis|penia|megaly|iasis|plasia|phagia|phasia|kinesia|malacia|dynia|cephaly|dactyly|lepsy|ospasm|pnea)$/,
  ],
  ["procedure", /(?:ectom(?:y|ia)|plasty|[^h]otomy|ostomy|rrhaphy|tripsy)$/],
  ["lab", /(?:oscop(?:y|ia)|centesis|(?:mamo|radio|eco|tomo|mammo|sono|angio|veno|arthro)gra(?:phy|fia|m|ma))$/],
  [
    "medication",
    /(?:platin|taxel|[aiu]mab|tinib|ciclib|statina?|sartan|[aio]pril|olol|[cn]azole?|prazole?|cill?ina?|m[iy]cina?|cycline|floxacin|gliptin|gliflozin|glutide|zepatide|triptan|dipine|zepam|zolam|oxetine|setron|[al]parin|xaban|gatran|vudine|gravir|navir|clovir|mivir|buvir|lukast|(?:bu|me|mo)terol|sonide|[ht]asone|nisolone|barbital|thiazide|semide|limus|trexate|rubicin|fibrate|dronate|[mo]tidine|velamer|profen|prorelin|agrel|peridone|[nzi]apine|docaine|pivacaine|codone|morphone|triptyline|pramine|azosin|[dn]afil|racetam|gabalin|glitazone|glinide|butaline|dexamine|phenidate|nidazole|thyroxine)$/,
  ],
]
const shortest = 7

/** Words that end so and are nobody's illness and no care. */
const others = new Set(
  "diagnosis misdiagnosis prognosis hypnosis hipnosis osmosis metamorphosis symbiosis simbiosis metamorfosis mitosis meiosis apoptosis apotheosis ketosis senioritis rhinotracheitis academia bohemia euphemia artemia epidemia pandemia endemia blasfemia apremia empathy sympathy antipathy telepathy homeopathy homoeopathy naturopathy osteopathy allopathy hydropathy idiopathy psychopathy sociopathy diploma oklahoma halchidhoma theobroma autonoma economa gastronoma astronoma cromosoma chromosoma sintoma desploma axioma carcoma nostalgia solastalgia manchuria liguria etruria asturia luxuria lujuria penuria centuria injuria logorrhea lobotomy autotomy trichotomy horoscopy microscopy microscopia spectroscopy stereoscopy".split(
    " ",
  ),
)

/** The class of a single word in lower case, in the singular, that its ending tells: "fasciitis", "hysterectomy"; nothing for other words. */
export function classByEnding(word: string): HealthClass | undefined {
  if (word.length < shortest || others.has(word)) return undefined
  return endings.find(([, ending]) => ending.test(word))?.[0]
}
