import { expect, test } from "vitest"
import { syllables } from "./syllables.ts"

/**
 * Drawn by lot from the everyday and the health words of `src/lexicon`, each with the count of its first pronunciation in the
 * CMU Pronouncing Dictionary (Carnegie Mellon University, BSD-2-Clause). Words that are counted wrongly stay in.
 */
const dictionary: readonly (readonly [word: string, count: number])[] = `
1 asks beats beer bells blog boobs boss breech brings cars clouds conn cost dark duck fine flea free grab guess jail joined laughed
1 linked looks loud loved moms most null rain rote safe schick scores seen shine skills souls spell split stats step steps stool
1 stream thrive thrush tons turns well what wise wore worst wrapped youth
2 agent along among amused append athletes babies being beyond billion brandy busy campaign cannot canon caper carries chances
2 closes closing complaints confused cousin crazy deepest default denied dreadful drinking drowning emerge empty engage exams
2 exploit fashioned fatty featured fibroids filter fissure fluids flying followed franchise function glory habit himself honey
2 hospice humour intent ipods kallman labor landry liking maintains markers martial master mayor measles mental messing mighty
2 morning niemann orders palsy parent pepcid planning pleasures pockmark polyps prepared present process questions rectal rehab
2 remain repaired richly rises romance sadly screening session signals singer sister sisters sjogren sleeping snakebite sorry
2 standards station stunning succeeds suited supports surface sustain sweetest technique thyroid tumor utter worker zoloft
3 abdomen anymore autistic charity cholera clarity collarbone confident congestion consistent contagious cortisone custody delicious
3 dialogue ellison empathy exotic external extraction filmmaker happiness illnesses infarction infections infectious intensive
3 interview lymphoma marseilles mechanics nokia numbingly peculiar periods pneumonic poignancy positive procedure producers
3 protection provoking racism reduction releases requires scenery screenwriters screenwriting shortcomings storyline therapist
3 tradition trimester uterine uterus whimsical
4 activities anemia aneurysm antiviral captivating contraception definitely delicately development diagnosis diphtheria
4 disappointing dysfunctional emotionally equivalent esophagus experiment formulaic hemorrhagic hypertension improbable informative
4 intimacy journalism lymphoblastic myopia relationships replaceable simplicity technology thrombolytic transplantation
5 alcoholism appreciated chemotherapy homeopathy opportunistic possibilities unabashedly uncomfortable
6 eosinophilia hospitalization
`
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [count = "", ...words] = line.split(" ")
    return words.map((word) => [word, Number(count)] as const)
  })

test("95 of 100 words and more are counted as the dictionary speaks them", () => {
  const right = dictionary.filter(([word, count]) => syllables(word) === count)
  expect(dictionary.length).toBeGreaterThanOrEqual(200)
  expect(right.length / dictionary.length).toBeGreaterThanOrEqual(0.95)
})

test.each([
  ["knee", 1],
  ["care", 1],
  ["used", 1],
  ["needed", 2],
  ["table", 2],
  ["boxes", 2],
  ["didn't", 2],
  ["don't", 1],
  ["area", 3],
  ["diet", 2],
  ["video", 3],
  ["going", 2],
  ["something", 2],
  ["basically", 3],
  ["cardiology", 5],
  ["hypertension", 4],
  ["diabetes", 4],
  ["vaccine", 2],
  ["ache", 1],
  ["a", 1],
  ["hmm", 1],
])("%s has %i", (word, count) => {
  expect(syllables(word)).toBe(count)
})
