import type { Facts } from "../facts.ts"
import type { Observed } from "../observe.ts"
import { disclosuresIn } from "../rules/privacy/inbound-phi-disclosure.ts"
import { findPhrases, type PhraseSet } from "../text/phrases.ts"
import { harmIn, type Harm } from "./adverse.ts"
import { crisisHints, crisisSure } from "./crisis.ts"
import { emergencySure, pastOrGeneral, urgency } from "./emergency.ts"
import { figures } from "./figures.ts"
import { insults, threatHints, threatSure } from "./threat.ts"

/** The cues of danger seen in one text, figures of speech left out. */
export interface Signals {
  readonly crisis: number
  /** How many of the groups of hints were met. */
  readonly crisisHints: number
  readonly emergency: number
  readonly urgent: boolean
  /** A figure of speech, a joke or the name of an event uses words of danger. */
  readonly figurative: boolean
  /** Told of long ago, of others in general, or as over. */
  readonly past: boolean
  readonly threat: number
  readonly insults: number
  readonly threatHints: number
  readonly harm: Harm
  /** The kinds of private facts told, such as "health", "dose", "name", "dob". */
  readonly disclosed: ReadonlySet<string>
}

/** Looks for the cues of danger and for private facts. */
export function signalsIn(seen: Observed, facts: Facts): Signals {
  const { reading } = seen
  const figurative = new Uint8Array(reading.words.length)
  for (const { first, last } of findPhrases(reading, figures)) figurative.fill(1, first, last + 1)
  const meant = (set: PhraseSet): number => {
    let count = 0
    for (const { first, last } of findPhrases(reading, set)) {
      let free = true
      for (let at = first; at <= last && free; at++) free = figurative[at] === 0
      if (free) count++
    }
    return count
  }
  const groups = (sets: readonly PhraseSet[]) => sets.filter((set) => meant(set) > 0).length
  return {
    crisis: meant(crisisSure),
    crisisHints: groups(crisisHints),
    emergency: meant(emergencySure),
    figurative: figurative.includes(1),
    urgent: findPhrases(reading, urgency).length > 0,
    past: findPhrases(reading, pastOrGeneral).length > 0,
    threat: meant(threatSure),
    insults: meant(insults),
    threatHints: groups(threatHints),
    harm: harmIn(reading, (word) => figurative[word] === 1),
    disclosed: new Set(disclosuresIn(seen, facts).map(({ evidence }) => String(evidence?.["kind"]))),
  }
}
