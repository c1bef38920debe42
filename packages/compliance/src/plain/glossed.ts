import type { Span } from "../types.ts"

/** How far from a term its explanation may stand, in characters. */
const near = 60
const around = 90

/** Right behind the term: "(", ", or", ", also called", ": ", " – ", "means", "is when", "is a kind of". */
const behind =
  /^'?s?"?\s*(?:\(\s*[a-z]|,\s*(?:or|also|aka|which|meaning|when|a|an|the|sometimes|often called|commonly)\b|(?::|=|\s[-\u2014]+)\s*[a-z]|(?:means?|meaning|is when|are when|refers to|stands for|happens when|occurs when)\b|(?:is|are)\s+(?:just\s+|simply\s+)?(?:a|an|the|your|what|how|another)\s+(?!leading|major|common|serious|top|big|real|growing|silent|main|key|great))/i
/** A little further on in the same sentence. */
const further =
  /\((?:or|aka|also|a|an|the|that|i\.e|meaning)\b|\b(?:also called|also known|known as|called|which means|that means|in plain words|medical (?:word|term|name)|short for|other words)\b/i
/** Right before the term: "(", "called", "known as", ", or", "what is". */
const before =
  /(?:[a-z"]\s*\(|\b(?:called|known as|aka|termed|name is|term is|named|what is|what's|what are|what does|what causes|meet the word|define)|,\s*or|\ba\.k\.a\.)\s*"?(?:a|an|the|your)?\s*"?$/i
/** Where a sentence ends, so that what follows explains nothing. */
const stop = /[.!?\n]/

/** True when the term at `span` is explained about 60 characters before or after it, in words or by its plain words. */
export function isGlossed(text: string, [start, end]: Span, stems: readonly string[]): boolean {
  const after = text.slice(end, end + near + 10)
  if (behind.test(after)) return true
  const ending = after.search(stop)
  if (further.test(ending < 0 ? after : after.slice(0, ending))) return true
  if (before.test(text.slice(Math.max(0, start - near), start))) return true
  if (stems.length === 0) return false
  const beside = `${text.slice(Math.max(0, start - around), start)} ${text.slice(end, end + around)}`.toLowerCase()
  return stems.every((stem) => beside.includes(stem))
}
