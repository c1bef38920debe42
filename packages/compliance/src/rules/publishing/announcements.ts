import type { Observed } from "../../observe.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"

/** The reader is asked to come or to act. */
const inviting = phrases(`
join|meet|visit|see us|me|dr|our|the|them
join|joining|joins in
register|registration|rsvp|enroll|enrolling|signup|tickets
sign up|ups
save the date
mark your <2> calendar|calendars
don't|not miss|forget
come see|join|by|visit|out|meet|and|on|to|play|celebrate|learn|get|say|as
stop|swing|drop in|by|into
drop off
see|meet you there|on|at|then|soon
get|grab|reserve|buy|claim|book|schedule|save (your|a) <1> spot|seat|ticket|tickets|place|flu|shot|appointment|appointments|slot|visit
apply|call|order|donate|submit|nominate|vote|respond|reply|enter <3> by|before|now|today|until
tune|log in
hope to see
you're|you|everyone|all|families invited|welcome
walk ins welcome
bring your|the|a|kids|family
be there
free admission|event|entry
open to
help us celebrate|raise|fill|support
acompanenos
unase a
inscribase|registrese|reserve|venga|visitenos
`)
/** Something is said to happen. */
const announcing = phrases(`
start|starts|begin|begins|open|opens|close|closes|end|ends|resume|resumes|return|returns|launch|launches|expire|expires|arrive|arrives
kick|kicks off
starting|beginning|coming|happening|closing|opening|running
is|are|runs|run on|through|from|until|till|from|open|closed|back|due|scheduled|set|planned
will be|host|hold|open|close|have|offer|start|begin|take|meet|visit|run|celebrate|return
we'll be|host|hold|open|close|have|offer|start|see|meet|visit
we're|we hosting|host|holding|hold|offering|offer|closed|closing|open|opening|celebrating|having
takes|take|taking place
deadline|due
last|final day|days|chance
hosts|hosting|presents|presenting|speaks|speaking|visits|visiting
upcoming
this coming
has|have been moved|rescheduled|postponed
empieza|comienza|abre|cierra|termina|sera
`)
const events = phrases(`
open house|houses|enrollment|gym|mic
clinic|clinics|class|classes|workshop|workshops|seminar|webinar|screening|screenings|fair|walk|run|5k|drive|camp|gala|fundraiser|event|events|party|picnic|parade|orientation|tour|raffle|auction|concert|festival|meetup|session|sessions|lecture|talk|conference|training|course|celebration|luncheon|breakfast|barbecue|bbq|retreat|marathon|tournament|market
support group|groups
info|information night|session|evening
town hall
lunch|ask and|a|the
holiday hours
q a
free <2> check|checks|checkups|exam|exams|physicals
checks|physicals
NUM am|pm
NUM a|p m
closed|hours
`)
/** It is told of something that is over, or of when something was written. */
const looking = phrases(`
was|were|wasn't|weren't|had|did|didn't|been
held|hosted|celebrated|opened|launched|founded|established|gathered|raised|served|met|ran|took|went|came|saw|got|made|won|received|completed|finished|enjoyed|attended|joined|visited|welcomed|began|became|gave|brought|spent|passed|turned|moved|kicked
recap|highlights|throwback|tbt|flashback|memories|anniversary|remembering
looking back
photo|photos|pics|pictures|video|images|snapshots from|of|at|by
photo|photos|pics|pictures
thank|thanks|grateful|shoutout|kudos|congrats|congratulations|cheers to|for|you
proud of
last year|month|week|night|spring|summer|fall|winter|weekend|saturday|sunday|monday|tuesday|wednesday|thursday|friday
since
ago
on this day
this day in
back in
as of
effective
updated|published|reviewed|source|sources|dated|accessed|copyright|est|born|posted|retrieved|printed|revised
fue|fueron|celebramos|abrimos|gracias
`)
/** Days that come back every year are no announcement. */
const observed = phrases(`
national|world|international|global|awareness|heritage|appreciation <4> day|week|month
awareness|history|heritage|appreciation month|week|day
`)
const edWords = new Set(
  "need feed speed limited detailed bed red med meds shed seed weed bleed breed fed led indeed hundred kindred sacred naked wicked certified licensed registered extended advanced guided related required needed updated invited closed reserved packed sponsored catered supervised experienced trained".split(
    " ",
  ),
)

/** For each sentence, what it says about the dates in it. */
export interface Announcements {
  readonly inviting: Uint8Array
  readonly announcing: Uint8Array
  readonly events: Uint8Array
  readonly past: Uint8Array
  /** A verb in the past is likely: "rescheduled", "raised". */
  readonly told: Uint8Array
  readonly observed: Uint8Array
  readonly lengths: Int32Array
}

/** What each sentence announces or tells. */
export function announcementsOf({ reading }: Observed): Announcements {
  const told = new Uint8Array(reading.sentenceCount)
  const lengths = new Int32Array(reading.sentenceCount)
  for (const [at, word] of reading.words.entries()) {
    const sentence = reading.sentence[at] ?? 0
    lengths[sentence] = (lengths[sentence] ?? 0) + 1
    if (word.lower.length > 4 && word.lower.endsWith("ed") && !edWords.has(word.lower)) told[sentence] = 1
  }
  const announced = new Uint8Array(reading.sentenceCount)
  for (const { first } of findPhrases(reading, announcing)) announced[reading.sentence[first] ?? 0] = 1
  return {
    inviting: sentencesWith(reading, inviting),
    announcing: announced,
    events: sentencesWith(reading, events),
    past: sentencesWith(reading, looking),
    told,
    observed: sentencesWith(reading, observed),
    lengths,
  }
}

/** A line of no more words than this takes its meaning from the lines beside it: "October 3, 5-7 pm". */
const fragment = 8

/** True when a date in this sentence is one people are to keep: an invitation, an announcement, an event; nothing that is over. */
export function isAnnounced(said: Announcements, sentence: number): boolean {
  if (said.past[sentence]) return false
  if (said.inviting[sentence]) return true
  if (said.observed[sentence]) return false
  if (said.announcing[sentence]) return true
  if (said.told[sentence]) return false
  if (said.events[sentence]) return true
  if ((said.lengths[sentence] ?? 0) > fragment || said.past[sentence - 1] || said.past[sentence + 1]) return false
  for (const near of [-2, -1, 1, 2]) {
    const at = sentence + near
    if (said.inviting[at] || said.announcing[at] || said.events[at]) return true
  }
  return false
}
