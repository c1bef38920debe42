import { check } from "../../packages/compliance/src/check.ts"
import { secondLook } from "../../packages/compliance/src/packs/second-look.ts"
import { standardPacks } from "../../packages/compliance/src/packs/standard.ts"
import type { Verdict } from "../../packages/compliance/src/types.ts"
import { corpusNow, outbound, type Outbound } from "./corpus.ts"
import { percent, share } from "./table.ts"

export interface OutboundFigures {
  readonly bad: number
  readonly good: number
  /** Shares of the texts with trouble. */
  readonly stopped: number
  readonly blocked: number
  /** Shares of the good texts. */
  readonly wronglyBlocked: number
  readonly flagged: number
  readonly warned: number
}

/** The engine's verdict on one labeled text. */
export const verdictOn = ({ kind, text, practice, replyTo }: Outbound, packs = standardPacks): Verdict =>
  check({ kind, text, now: corpusNow, publishOn: corpusNow, ...(practice && { practice }), ...(replyTo && { replyTo }) }, packs)
/** The packs without what was learned from labeled texts. */
export const rulesAlone = standardPacks.filter((pack) => pack !== secondLook)

/** What the engine stops and lets through. `blocked` is counted among the texts that must be blocked. */
export function outboundFigures(texts: readonly Outbound[], packs = standardPacks): OutboundFigures {
  const judged = texts.map((text) => ({ text, verdict: verdictOn(text, packs) }))
  const bad = judged.filter(({ text }) => text.expect !== "ok")
  const mustBlock = judged.filter(({ text }) => text.expect === "block")
  const good = judged.filter(({ text }) => text.expect === "ok")
  const is =
    (...outcomes: Verdict["verdict"][]) =>
    (one: (typeof judged)[number]) =>
      outcomes.includes(one.verdict.verdict)
  return {
    bad: bad.length,
    good: good.length,
    stopped: share(bad.filter(is("blocked", "needs-review")).length, bad.length),
    blocked: share(mustBlock.filter(is("blocked")).length, mustBlock.length),
    wronglyBlocked: share(good.filter(is("blocked")).length, good.length),
    flagged: share(good.filter(is("blocked", "needs-review")).length, good.length),
    warned: share(good.filter(({ verdict }) => verdict.findings.length > 0).length, good.length),
  }
}

/**
 * `bin/run node tools/measure/outbound.ts [train|dev|test] [wrong] [rules]`: the figures, with `wrong` the texts judged wrongly (never of
 * test), with `rules` without the learned second look.
 */
function main(part: string, wrong: boolean, packs: typeof standardPacks): void {
  const texts = outbound().filter((text) => text.part === part)
  for (const [name, some] of [
    ["all", texts],
    ["privacy", texts.filter(({ about }) => about === "privacy" || about === "none")],
    ["clinical", texts.filter(({ about }) => about === "clinical")],
    ["conduct", texts.filter(({ about }) => about === "conduct")],
  ] as const) {
    const { bad, good, ...shares } = outboundFigures(some, packs)
    console.log(
      name,
      bad,
      good,
      Object.entries(shares)
        .map(([key, value]) => `${key} ${percent(value)}`)
        .join(" · "),
    )
  }
  if (!wrong || part === "test") return
  for (const text of texts) {
    const verdict = verdictOn(text, packs)
    const missed = text.expect !== "ok" && verdict.verdict === "ok"
    const tooMild = text.expect === "block" && verdict.verdict === "needs-review"
    const tooHard = text.expect === "ok" && verdict.verdict !== "ok"
    if (!missed && !tooMild && !tooHard) continue
    const rules = verdict.findings
      .filter(({ severity }) => severity === "block" || severity === "needs-review")
      .map(({ ruleId, span, where }) => `${ruleId}[${span && where === "text" ? text.text.slice(...span) : ""}]`)
    console.log(
      `${missed ? "MISSED" : tooMild ? "MILD" : "HARD"} ${text.id} ${text.kind} (${text.about}) ${JSON.stringify(text.text)} ${rules.join(" ")}`,
    )
  }
}

if (import.meta.main) {
  const [part = "dev", ...said] = process.argv.slice(2)
  main(part, said.includes("wrong"), said.includes("rules") ? rulesAlone : standardPacks)
}
