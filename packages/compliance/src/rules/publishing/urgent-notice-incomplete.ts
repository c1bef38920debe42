import { nationalServices } from "../../lexicon/services.ts"
import type { Observed } from "../../observe.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import type { Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const stamp = phrases(`
as of
actualizado|current|effective|issued|posted|status|time|update/d
`)
const action = phrases(`
avoid|boil|book|bring|call|check|come|contact|dial|do|don't|drink|enter|evacuate|expect|follow|go|head|keep|leave|llame|log|message|park|plan|please|por|quedese|rely|remain|reschedule|schedule|seek|shelter|stay|stop|text|use|vaya|visit|visite|wait|watch
you can|may|should|will
no need
appointments|visits <2> moved|moving
`)
const nextUpdate = phrases(`
another|further|more|next <2> info|information|news|update/s
update/s/d|updating <3> again|at|before|by|every|hourly|morning|soon|tomorrow|tonight
final|last update
back <2> by|with <3> at|update
check|look <2> back at
proxima actualizacion
`)
const clock = /^(?:am|pm|a|p|noon|midnight|midday|o'clock|hour|hours|minutes)$/

/** True when a clock time stands within a few words behind word `at`: "7:30 am", "8", "noon". */
function hasTime(reading: Reading, at: number, reach: number): boolean {
  for (let step = 1; step <= reach; step++) {
    const word = reading.words[at + step]
    if (!word) return false
    if (word.lower === "noon" || word.lower === "midnight" || word.lower === "midday") return true
    if (word.shape !== "number") continue
    const next = reading.words[at + step + 1]
    if (next && (clock.test(next.lower) || next.gap === ":")) return true
  }
  return false
}

function isStamped(reading: Reading): boolean {
  const { words } = reading
  return findPhrases(reading, stamp).some(
    ({ first, last }) =>
      !/^(?:next|another|last|final|further|will|we'll)$/.test(words[first - 1]?.lower ?? "") && hasTime(reading, last, 5),
  )
}

/** The next update must say when: a time, a day, or that there will be none. */
function hasNext({ reading, dates }: Observed): boolean {
  const { words } = reading
  const dated = new Uint8Array(words.length)
  for (const { first } of dates) dated[first] = 1
  return findPhrases(reading, nextUpdate).some(({ first, last }) => {
    if (/^(?:last|final)$/.test(words[first]?.lower ?? "")) return true
    if (hasTime(reading, last - 1, 7) || /^(?:hourly|tomorrow|tonight)$/.test(words[last]?.lower ?? "")) return true
    return dated.subarray(last, last + 6).includes(1) || words.slice(last, last + 4).some(({ lower }) => /^(?:hours?|every)$/.test(lower))
  })
}

const told: Readonly<Record<string, string>> = {
  time: "when it was written",
  action: "what to do",
  phone: "a phone number",
  next: "when the next update comes",
  "911": "911 for emergencies",
}

/** An urgent notice says when, what, what to do, whom to call and when more follows: CDC CERC. */
export const urgentNoticeIncomplete = rule({
  id: "urgent-notice-incomplete",
  title: "Urgent notice missing a required part",
  family: "publishing",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post"],
  reviewer: "marketing",
  cites: ["CDC CERC (2014)"],
  message: "This urgent notice lacks a required part.",
  why: "In an emergency people need to know how old the news is, what to do, whom to call and when to look again (CDC CERC).",
  fix: "Use the template for urgent notices and fill in every field: 'As of 7:30 am, Nov 21: ... Call ... Next update at ...'",
  bodyOnly: true,
  find(seen, { input }): Hit[] {
    if (!input.flags?.urgent) return []
    const phone = seen.contacts.some(({ kind, value }) => kind === "phone" && !nationalServices.has(value))
    const lacks = [
      ...(isStamped(seen.reading) ? [] : ["time"]),
      ...(findPhrases(seen.reading, action).length > 0 ? [] : ["action"]),
      ...(phone ? [] : ["phone"]),
      ...(hasNext(seen) ? [] : ["next"]),
      ...(!input.flags.careDisrupted || seen.reading.words.some(({ lower }) => lower === "911") ? [] : ["911"]),
    ]
    if (lacks.length === 0) return []
    return [{ message: `This urgent notice lacks ${lacks.map((part) => told[part]).join(", ")}.`, evidence: { missing: lacks.join(", ") } }]
  },
})
