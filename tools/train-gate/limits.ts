import type { Outbound } from "../measure/corpus.ts"

export const heads = ["none", "privacy", "clinical", "conduct"] as const
type Outcome = "ok" | "review" | "block"

/** One text as the rules and the model see it. */
export interface Judged {
  readonly text: Outbound
  readonly chances: readonly number[]
  /** What the rules alone say: by rules that are weighed, and by the others. */
  readonly weighed: Outcome
  readonly certain: Outcome
}

export interface Limits {
  /** Trouble below which a weighed block only waits. */
  readonly soft: number
  /** Privacy trouble from which a text waits or is blocked though no rule says so, for replies and for all others. */
  readonly replyReview: number
  readonly replyBlock: number
  readonly postReview: number
  readonly postBlock: number
  /** Other trouble from which a text waits or is blocked. */
  readonly trouble: number
  readonly troubleBlock: number
}

/** The head that stands for what is wrong with a text. */
export const headOf = (text: Outbound): number => Math.max(0, heads.indexOf(text.expect === "ok" ? "none" : text.about))

const ranks: Readonly<Record<Outcome, number>> = { ok: 0, review: 1, block: 2 }
const worse = (a: Outcome, b: Outcome): Outcome => (ranks[a] >= ranks[b] ? a : b)

/** What rules and model do together; check.ts does the same at run time. */
export function outcomeOf({ text, chances, weighed, certain }: Judged, limits: Limits): Outcome {
  const [none = 0, privacy = 0, clinical = 0, conduct = 0] = chances
  const all = 1 - none
  const doubted = weighed !== "block" || all >= limits.soft ? weighed : "review"
  const reply = text.kind === "outbound-reply"
  const looked =
    privacy >= (reply ? limits.replyBlock : limits.postBlock) || clinical + conduct >= limits.troubleBlock
      ? "block"
      : privacy >= (reply ? limits.replyReview : limits.postReview) || clinical + conduct >= limits.trouble
        ? "review"
        : "ok"
  return worse(certain, worse(doubted, looked))
}

const isGood = ({ text }: Judged): boolean => text.expect === "ok"
const shareOf = (judged: readonly Judged[], limits: Limits, ...outcomes: Outcome[]): number =>
  judged.filter((one) => outcomes.includes(outcomeOf(one, limits))).length / Math.max(1, judged.length)

/** At most so many of the good texts may be stopped, and blocked. */
const most = { stopped: 0.06, blocked: 0.02 }

/** Higher is better: what is caught of the bad, with a heavy price on stopping more of the good than allowed. */
function worth(judged: readonly Judged[], limits: Limits): number {
  const good = judged.filter(isGood)
  const bad = judged.filter((one) => !isGood(one))
  const must = bad.filter(({ text }) => text.expect === "block")
  const over = (value: number, allowed: number) => Math.max(0, value - allowed)
  return (
    shareOf(bad, limits, "review", "block") +
    0.6 * shareOf(must, limits, "block") -
    25 * over(shareOf(good, limits, "review", "block"), most.stopped) -
    40 * over(shareOf(good, limits, "block"), most.blocked)
  )
}

/** Words that teach health look like advice; below this nothing is blocked for advice, claims or tone by likeness alone. */
const leastTroubleBlock = 0.8
/** A doubtful block stands only when the whole text reads like trouble rather than not, and nothing waits for less than even odds. */
const least = { soft: 0.6, review: 0.5 }

const steps = Array.from({ length: 48 }, (_, at) => Math.round((at + 1) * 20) / 1000)

/** The limits that are worth most on these texts, found from four starts by turning one after the other until none helps. */
export function limitsFrom(judged: readonly Judged[]): Limits {
  const starts = [0.1, 0.25, 0.4, 0.55].map((at): Limits => {
    const [review, block] = [Math.max(least.review, Math.round((at + 0.2) * 100) / 100), Math.round((at + 0.4) * 100) / 100]
    return {
      soft: Math.max(least.soft, block),
      replyReview: review,
      replyBlock: Math.max(review, block),
      postReview: review,
      postBlock: Math.max(review, block),
      trouble: review,
      troubleBlock: Math.max(leastTroubleBlock, block),
    }
  })
  const found = starts.map((start) => turned(judged, start))
  return found.reduce((best, one) => (worth(judged, one) > worth(judged, best) ? one : best))
}

function turned(judged: readonly Judged[], start: Limits): Limits {
  let limits = start
  let best = worth(judged, limits)
  for (let round = 0; round < 6; round++) {
    const before = best
    for (const key of Object.keys(limits) as (keyof Limits)[]) {
      for (const value of steps) {
        const next = { ...limits, [key]: value }
        if (
          next.troubleBlock < leastTroubleBlock ||
          next.soft < least.soft ||
          Math.min(next.replyReview, next.postReview, next.trouble) < least.review ||
          next.replyReview > next.replyBlock ||
          next.postReview > next.postBlock ||
          next.trouble > next.troubleBlock
        )
          continue
        const value2 = worth(judged, next)
        if (value2 > best + 1e-9) [limits, best] = [next, value2]
      }
    }
    if (best - before < 1e-6) break
  }
  return limits
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`

/** One line of figures. */
export function print(name: string, judged: readonly Judged[], limits: Limits): void {
  const good = judged.filter(isGood)
  const bad = judged.filter((one) => !isGood(one))
  const must = bad.filter(({ text }) => text.expect === "block")
  const loss = judged.reduce((sum, { text, chances }) => sum - Math.log(Math.max(1e-6, chances[headOf(text)] ?? 0)), 0) / judged.length
  const caught = `stopped ${percent(shareOf(bad, limits, "review", "block"))}, blocked ${percent(shareOf(must, limits, "block"))}`
  const wronged = `stopped ${percent(shareOf(good, limits, "review", "block"))}, blocked ${percent(shareOf(good, limits, "block"))}`
  console.log(`${name}: ${bad.length} bad: ${caught} · ${good.length} good: ${wronged} · loss ${loss.toFixed(3)}`)
}
