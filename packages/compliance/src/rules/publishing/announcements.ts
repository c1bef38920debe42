import type { Observed } from "../../observe.ts"
import { findPhrases, phrases, sentencesWith } from "../../text/phrases.ts"

/** The reader is asked to come or to act. */
const inviting = phrases(`
join|meet|see|visit dr|me|our|the|them|us
join/s/ing|log|tune in
acompanenos|enroll/ing|inscribase|register|registration|registrese|reserve|rsvp|signup|tickets|venga|visitenos
sign up|ups
save the date
mark your <2> calendar/s
don't|not forget|miss
come and|as|by|celebrate|get|join|learn|meet|on|out|play|say|see|to|visit
drop|stop|swing by|in|into
drop off
meet|see you at|on|soon|then|there
book|buy|claim|get|grab|reserve|save|schedule (a|your) <1> appointment/s|flu|place|seat|shot|slot|spot|ticket/s|visit
apply|call|donate|enter|nominate|order|reply|respond|submit|vote <3> before|by|now|today|until
hope to see
all|everyone|families|you|you're invited|welcome
walk ins welcome
bring a|family|kids|the|your
be there
free admission|entry|event
open to
help us celebrate|fill|raise|support
unase a
`)
/** Something is said to happen. */
const announcing = phrases(`
abre|arrive/s|begin/s|beginning|cierra|close/s|closing|comienza|coming|deadline|due|empieza|end/s|expire/s|happening|hosting|hosts|launch/es|open/s/ing|presenting|presents|resume/s|return/s|running|sera|speaking|speaks|start/s/ing|termina|upcoming|visiting|visits
kick/s off
are|is|run/s back|closed|due|from|on|open|planned|scheduled|set|through|till|until
will be|begin|celebrate|close|have|hold|host|meet|offer|open|return|run|start|take|visit
we'll be|close|have|hold|host|meet|offer|open|see|start|visit
we|we're celebrating|closed|closing|having|hold/ing|host/ing|offer/ing|open/ing
take/s|taking place
final|last chance|day/s
this coming
has|have been moved|postponed|rescheduled
`)
const events = phrases(`
open enrollment|gym|house/s|mic
5k|auction|barbecue|bbq|breakfast|camp|celebration|checks|class/es|clinic/s|closed|concert|conference|course|drive|event/s|fair|festival|fundraiser|gala|hours|lecture|luncheon|marathon|market|meetup|orientation|parade|party|physicals|picnic|raffle|retreat|run|screening/s|seminar|session/s|talk|tour|tournament|training|walk|webinar|workshop/s
support group/s
info|information evening|night|session
town hall
ask|lunch a|and|the
holiday hours
q a
free <2> check/s|checkups|exam/s|physicals
NUM am|pm
NUM a|p m
`)
/** It is told of something that is over, or of when something was written. */
const looking = phrases(`
abrimos|accessed|ago|anniversary|attended|became|been|began|born|brought|came|celebramos|celebrated|completed|copyright|dated|did|didn't|effective|enjoyed|est|established|finished|flashback|founded|fue|fueron|gathered|gave|got|gracias|had|held|highlights|hosted|joined|kicked|launched|made|memories|met|moved|opened|passed|photo/s|pics|pictures|posted|printed|published|raised|ran|recap|received|remembering|retrieved|reviewed|revised|saw|served|since|source/s|spent|tbt|throwback|took|turned|updated|visited|was|wasn't|welcomed|went|were|weren't|won
looking back
images|photo/s|pics|pictures|snapshots|video at|by|from|of
cheers|congrats|congratulations|grateful|kudos|shoutout|thank/s for|to|you
as|proud of
last fall|friday|monday|month|night|saturday|spring|summer|sunday|thursday|tuesday|wednesday|week|weekend|winter|year
on this day
this day in
back in
`)
/** Days that come back every year are no announcement. */
const observed = phrases(`
appreciation|awareness|global|heritage|international|national|world <4> day|month|week
appreciation|awareness|heritage|history day|month|week
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
