import type { Rule } from "../rule.ts"
import { allCapsOrStyledText } from "./plain-language/all-caps-or-styled-text.ts"
import { altTextMissing } from "./plain-language/alt-text-missing.ts"
import { captionsMissing } from "./plain-language/captions-missing.ts"
import { hashtagNotCamelCase } from "./plain-language/hashtag-not-camel-case.ts"
import { jargonUnexplained } from "./plain-language/jargon-unexplained.ts"
import { readingLevelHigh } from "./plain-language/reading-level-high.ts"

/** Accessibility and plain language; the order is the order of findings on the same words. */
export const plainLanguageRules: readonly Rule[] = [
  altTextMissing,
  captionsMissing,
  readingLevelHigh,
  jargonUnexplained,
  hashtagNotCamelCase,
  allCapsOrStyledText,
]
