import type { Finding, PostContent } from "@bedside/contracts"
import type { Span } from "@bedside/kernel"
import { sayDone } from "../ui/small.tsx"
import { removalSpan, textOf, type Where } from "./findings.model.ts"
import { fixableAt, fixAll, fixOf, fixWords, type Patch } from "./fixes.model.ts"

/** Writes words into a text through the browser's own undo; returns how to take them back, which is false when the text moved on. */
export type Write = (where: Where, span: Span, words: string) => (() => boolean) | undefined

export interface Fixes {
  readonly fix: (finding: Finding) => void
  /** Takes the words of a finding out. */
  readonly remove: (finding: Finding) => void
  /** Does every fix there is; absent when there are fewer than two. */
  readonly all: { readonly count: number; readonly run: () => void } | undefined
  /** Mends what stands at the caret of a text. */
  readonly at: (where: Where, caret: Span) => void
}

/** Every way to mend a text with one press: from a card, from the text, all at once; each can be undone. */
export function useFixes(write: Write, findings: readonly Finding[], content: PostContent): Fixes {
  const apply = (patches: readonly Patch[], done: string) => {
    const back = patches.flatMap(({ where, span, words }) => write(where, span, words) ?? [])
    if (back.length === 0) return
    sayDone(done, {
      run: () => {
        const taken = back.toReversed().map((undo) => undo())
        if (taken.includes(false)) sayDone("The text has changed since. In the text, Ctrl+Z goes back step by step.")
      },
    })
  }
  const fix = (finding: Finding) => {
    const patch = fixOf(finding, content)
    if (patch) apply([patch], `Done: ${fixWords(finding)}.`)
  }
  const patches = fixAll(findings, content)
  const count = patches.reduce((sum, one) => sum + one.count, 0)
  return {
    fix,
    remove: ({ where, span }) => {
      if (span) apply([{ where, span: removalSpan(textOf(content, where), span), words: "" }], "Words removed.")
    },
    all: count < 2 ? undefined : { count, run: () => apply(patches, `${count} fixes made.`) },
    at: (where, caret) => {
      const finding = fixableAt(findings, where, caret)
      if (finding) fix(finding)
      else sayDone("No ready fix for the words at the cursor.")
    },
  }
}
