import type { RuleCases } from "./case.ts"
import { cases as allCapsOrStyledText } from "./plain-language/all-caps-or-styled-text.ts"
import { cases as altTextMissing } from "./plain-language/alt-text-missing.ts"
import { cases as captionsMissing } from "./plain-language/captions-missing.ts"
import { cases as hashtagNotCamelCase } from "./plain-language/hashtag-not-camel-case.ts"
import { cases as jargonUnexplained } from "./plain-language/jargon-unexplained.ts"
import { cases as readingLevelHigh } from "./plain-language/reading-level-high.ts"

export const plainLanguageCases: readonly RuleCases[] = [
  altTextMissing,
  captionsMissing,
  readingLevelHigh,
  jargonUnexplained,
  hashtagNotCamelCase,
  allCapsOrStyledText,
]
