import { gradeOf } from "../../plain/reading-grade.ts"
import { rule, type Hit } from "../../rule.ts"
import { isEnglish } from "./english.ts"

/** Above this grade many readers give up; below so many words the formula says little. */
const highestGrade = 8
const fewestWords = 20

/** Health texts are for everybody: short sentences, short words. */
export const readingLevelHigh = rule({
  id: "reading-level-high",
  title: "Reading grade above target",
  family: "plain-language",
  version: 1,
  severity: "warn",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "marketing",
  cites: ["AMA: materials at 6th grade", "NIH: below 8th grade"],
  bodyOnly: true,
  message: "This is hard to read.",
  why: "Half of American adults read below eighth grade. The AMA and NIH advise health texts of about sixth grade.",
  fix: "Shorten sentences to under 15 words and swap long words for short ones.",
  find({ reading }, facts): Hit[] {
    if (reading.words.length < fewestWords - 5 || !isEnglish(reading, facts)) return []
    reading.meter.steps += reading.text.length
    const { grade, words, sentences, longestSentences, hardWords } = gradeOf(reading.folded)
    if (words < fewestWords || grade <= highestGrade) return []
    return [
      {
        message: `This reads at grade ${Math.round(grade)}; aim for 6, and not above ${highestGrade}.`,
        evidence: { grade, words, sentences, longSentences: longestSentences.length, hardWords: hardWords.length },
      },
    ]
  },
})
