import type { Finding, PostContent } from "@bedside/contracts"
import type { Span } from "@bedside/kernel"
import { inOrder, removalSpan, sameWhere, textOf, type Where } from "./findings.model.ts"

/** Words to put in place of a span of one text. */
export interface Patch {
  readonly where: Where
  readonly span: Span
  readonly words: string
}

/** What one click does about a finding; null when the engine proposes nothing. Words taken out leave no double space behind. */
export function fixOf({ autoFix, where, override }: Finding, content: PostContent): Patch | null {
  if (!autoFix || override) return null
  const { span, replacement } = autoFix
  return { where, span: replacement === "" ? removalSpan(textOf(content, where), span) : span, words: replacement }
}

const longest = 40

/** The words of the button that does it: what the engine calls it, or what it writes. */
export function fixWords({ autoFix }: Finding): string {
  if (!autoFix) return ""
  const { label, replacement } = autoFix
  if (label) return label
  if (replacement === "") return "Remove these words"
  return `Write “${replacement.length > longest ? `${replacement.slice(0, longest)}…` : replacement}” instead`
}

/** The finding that a key press in the text is about: the gravest with a fix whose words touch the caret or the selection. */
export const fixableAt = (findings: readonly Finding[], where: Where, [from, to]: Span): Finding | undefined =>
  inOrder(findings).find(
    (one) => one.autoFix && !one.override && sameWhere(one.where, where) && one.span && one.span[0] <= to && one.span[1] >= from,
  )

/** One change of one text that does all its fixes at once, and how many those are. */
export interface FixAll extends Patch {
  readonly count: number
}

/**
 * All fixes, one change for each text, so that one undo takes a text's fixes back together. Where two fixes overlap, the graver one counts;
 * a fix that writes the whole text anew is a decision of its own and left out.
 */
export function fixAll(findings: readonly Finding[], content: PostContent): readonly FixAll[] {
  const all: FixAll[] = []
  for (const { where } of findings) {
    if (all.some((one) => sameWhere(one.where, where))) continue
    const text = textOf(content, where)
    const chosen: Patch[] = []
    for (const finding of inOrder(findings.filter((one) => sameWhere(one.where, where)))) {
      const fix = fixOf(finding, content)
      if (!fix || (fix.span[0] === 0 && fix.span[1] >= text.length)) continue
      if (chosen.every(({ span }) => span[1] <= fix.span[0] || span[0] >= fix.span[1])) chosen.push(fix)
    }
    const rightToLeft = chosen.toSorted((a, b) => b.span[0] - a.span[0])
    const [last, first] = [rightToLeft[0], rightToLeft.at(-1)]
    if (!first || !last) continue
    const mended = rightToLeft.reduce((words, { span, words: put }) => words.slice(0, span[0]) + put + words.slice(span[1]), text)
    const [from, tail] = [first.span[0], text.length - last.span[1]]
    all.push({ where, span: [from, last.span[1]], words: mended.slice(from, mended.length - tail), count: chosen.length })
  }
  return all
}
