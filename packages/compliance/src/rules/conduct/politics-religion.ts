import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const lists = {
  back: "support supports supporting back backs backing endorse endorses endorsing endorsed oppose opposes opposing elect".split(" "),
  politician: "trump biden obama desantis newsom pelosi mcconnell".split(" "),
}

/** Parties, officeholders, measures and contested slogans. */
const politics = phrases(
  `
vote|voting|voted|votes|vota|voten yes|no|si
vote|voting|votes against|down
vote|voting|vota|vote|voten for|por <4> mayor|governor|senate|senator|congress|president|sheriff|judge|council|trustee|alcalde|gobernador|presidente
vote|voting for|out|in <2> #politician|republican*|democrat*|change|freedom|life
vote|voting these|those|the|them|him|her <1> out
vote|voting red|blue|republican|democrat|democratic|conservative|liberal|libertarian
vote|voting <2> straight|party ticket
vote|voting for|on|yes|no <2> measure|prop|proposition|amendment|initiative|referendum|levy|issue NUM
#back <4> for <2> senate|house|governor|mayor|council|congress|president|sheriff|judge|legislature|trustee
proud|happy|excited to #back <5> mayor|governor|senator|candidate|campaign
left|right wants|hates|thinks|ruin*|destroy*|lies <9> you|your|our|us|healthcare|country
time for <2> leadership|change in|this november|election
governor|mayor|president|administration|congress|legislature|council has|have failed|abandoned|betrayed
assault weapons|weapon|rifles
ban <1> guns|weapons
our|their|the corrupt|crooked|lying politicians|government|mayor|governor
corrupt|crooked|lying politician|politicians
yes|no on measure|prop|proposition|amendment|initiative|referendum|levy|hb|sb
yes|no on issue|question|ci|i NUM
#back <2> measure|prop|proposition|amendment|referendum|initiative|levy|issue NUM
vote for <4> is a vote
scrap|repeal|kill <2> obamacare|aca|medicaid
roe <5> overturned|wade
governor|president|mayor|administration|legislature|congress <4> budget|cuts|agenda|tariffs|shutdown
no <1> lockdowns|lockdown
mandates|lockdowns <3> tyranny|freedom|unconstitutional|wrong
#back <3> house|senate|assembly bill|bills
#back|repeal|kill|veto|defeat|pass|reject|stop <3> legislation|obamacare|mandate|mandates|referendum|ban
repeal|veto <4> act|obamacare|law|bill|medicaid
ballot measure|measures|initiative|initiatives|question|proposition
prop|measure|amendment|proposition NUM <4> ballot|november|passes|fails|fail|deserves|vote|voters
house|senate|assembly bill NUM
hb|sb NUM
re elect|electing|election
reelect*
elect <1> #politician
elect <3> for|to|as mayor|governor|senate|senator|congress|president|sheriff|judge|council
#back <3> candidate|candidates|nominee
candidate|candidates|nominee for|of <2> mayor|governor|senate|congress|president|sheriff|judge|council
candidate|candidates|nominee who|will|wants|is|are <5> tax|taxes|border|abortion|guns|gun|medicaid|medicare|freedom|government
for congress|senate|governor|mayor|sheriff
running for <3> commissioner|mayor|senate|council|office|congress|governor|sheriff|judge|legislature
love|need|want|earn|counting <2> your vote
your vote for|in <4> november|election|race
sign|signing <3> petition
petition at|to|against|for <3> desk|tax|law|bill|ban|repeal|legislature|governor|clinics
#politician <3> cuts|cut|failed|destroyed|lied|ruined
repeal <3> tax
political candidate|candidates|party|parties|agenda|campaign|rally|donation|donations
senator|senators|sen
congressman|congresswoman|congressmen
call|tell|write|urge|email|contact|ask|thank|demand|message <4> legislator|legislators|lawmaker|lawmakers|legislature|congress
call|tell|write|urge|email|contact|demand|message your (state|us|local|elected) representative|representatives|governor
governor|president|administration|congress|legislature|lawmakers <3> fail*|wreck*|ruin*|destroy*|steal*|lied|lies|lying|betray*|hates
thanks|thank to|you <2> republican*|democrat*|administration|#politician
blame <3> republican*|democrat*|governor|administration|government|#politician|congress
president #politician
#politician supporter*|voter*|voters|rally|administration|campaign|won|lost|NUM|policies|cuts
republicans|republican|democrats|democrat|gop|libertarian|libertarians|leftist|leftists|marxist|marxists|antifa
democratic party|nominee|candidate|senator
liberals|conservatives|socialists|communists|fascists|fascist
right|left wing nut|nuts|politic*|agenda|media|extremis*|radical*|lunacy|mob
right|left wingers|winger
radical|extreme left|right
far left|right agenda|politic*|extremis*|radical*|mob|lunatic*
pro life|choice|gun|trump|biden|israel|palestine
anti abortion|gun|trump|woke|immigrant|immigration
prolife|prochoice|maga|votered|voteblue|bluewave|redwave|stopthesteal|backtheblue|wokeness
make america great|healthy again
gun control|rights|grabbers
second amendment
woke mob|agenda|culture|nonsense|ideology|medicine|politics|crowd|left|people|garbage|bs
go|gone|going|anti|too woke
abortion ban|bans|rights|should
abortion is murder|wrong|sin|healthcare|evil
ban|legalize|outlaw|end|stop|against <1> abortion*|guns|fracking|fluoride
roe v|vs
my body my choice
right to life
right to bear arms
black|blue|all lives matter
defund the|police|planned
build the|that wall
stop the steal
open|secure|close <1> borders
illegal alien|aliens|immigrants|immigrant|immigration
socialized medicine
medicare for all
single payer
universal healthcare|health should|must|is|now
big|corrupt|nanny|tyrannical government
government tyranny|overreach|takeover|control
deep state
medical freedom|tyranny
end|stop|oppose|fight|resist|no <3> mandate|mandates|tyranny
free palestine|gaza
stand|standing with israel|gaza|palestine|ukraine|trump
climate hoax|scam
tax the rich
trickle down economics
voted|vote|votes|voting for him|her|them|that|trump|those
who <2> not to vote
not to vote for
voted|votes|vote <1> smarter|differently|wrong|red|blue
if you voted
vote <3> or lose|else|your|we|the|watch|face
mark|marking|fill <2> yes|ballot|box
mark|marking|fill|cast|return <2> your|the ballot|ballots
yes|no box <2> tuesday|november|ballot
see you at|to the polls
at the polls
don't|not <1> return <2> to office
return|returns|returned|send|sent|vote|throw <2> him|her|them <2> office|packing|out
campaign accordingly
up for|to <1> vote|reelection|recall
recall <2> election|vote|petition|commissioner|mayor
fire him|her|them <3> recall|polls|ballot|november|election
which|what party|side|candidate <2> wants|cares|will|gut|hates|cut
commissioner|councilman|councilwoman|sheriff|mayor|governor|lawmaker|lawmakers|senator|assemblyman|legislator|legislators|politicians|trustees|congress|president <7> starves|starve|laughed|menace|gut|guts|gutted|killed|kills|cut|cuts|hates|lied|lies|fail|failed|sold|stole|corrupt|crook|joke|clown|sleeping|closing
governor's|president's|mayor's|senator's|administration's crowd|people|cronies|fault|gang|bunch|budget|mess|party|cuts
sheriff|school|county|city|council|mayoral candidate|race|election|runoff
lose|oust|dump|boot|fire|replace|unseat <2> zealots|commissioner|commissioners|mayor|governor|trustees|politicians|sheriff|senator|incumbents
zealots
remember <9> ballot|polls|election|november
elect <1> people|leaders|someone|anyone|folks who|that
clowns|crooks|idiots|thieves|fools in|at <1> capitol|statehouse|washington|congress|city|council|legislature
turn|kick|throw|toss|vote <4> old|bums|him|her|them|incumbent|rascals <1> out
deserves|deserve|needs|need <2> sheriff|mayor|governor|senator|commissioner|president who|with|that
say no|yes to|on <3> bond|levy|tax|measure|millage|referendum
his|her|their party did|does|wants
vote tuesday|november|accordingly|early|them
blame|thank <2> governor|mayor|legislature|lawmakers|congress|commissioners|voters|politicians
politics aside
levy <5> yes|vote|pass|passes|fails|tuesday|difference|support
don't <1> sit this one out
gut|guts|gutting|slash|slashing|kill|killing <1> medicaid|medicare|obamacare|funding
campaign rally|donation|donations|contribution|yard
take|taking <2> country back
win|winning <2> senate|house
election|elections <1> stolen|rigged
stolen|rigged election
`,
  lists,
)

/** Proselytizing, and scripture as advice. */
const religion = phrases(
  `
jesus|jesucristo|allah|yahweh|jehovah
christ heals|saves|died|is|lives|alone|loves
accept|accepts|accepted|find|found|follow|know|trust|seek|love|through|in|praise|serve christ
praise|praising|trust|trusting|worship|serve|obey|follow|seek|glory|honor <2> lord|god|savior
god|lord|dios gave|heals|saves|loves|made|created|designed|chose|wants|says|commands|knows|forgives|te|ama|sana|hates|punish*
god|lord will <1> heal|save|provide|judge|fix|guide|protect
accepted|accept|found|find|know|received him|lord <3> savior|yet|where|help
the lord's
heart|life|soul|trust to|in <1> savior|jesus|christ|lord
prayer <3> missing|answer|medicine|better|cure|cures
come|turn|return <1> to christ|jesus|god|lord
god will|plan|love|grace|word|kingdom|design
only god|prayer|faith can|will|heals
faith|trust|believe|believing|belief in god|christ|allah
grace|hand|hands|word|glory|wrath|son|lamb of god
bible|scripture|scriptures|quran|koran|torah says|say|tells|teaches|teach|is|reminds|calls|commands|verse|verses|study|reading|lesson
gospel says|tells|teaches|reading
read|study|open|reading|according <3> bible|scripture|scriptures|quran|koran
holy bible|spirit|scripture|gospel|ghost
scripture|scriptures
pray|praying|worship with us|me
pray|prays|prayer|praying for your salvation|soul
try|start|keep|consider praying|prayer
god|lord has <3> plan|purpose|reason|control
risen savior|lord|christ
accept|serve <2> savior
come pray|worship
let us pray|worship
let's|join <2> prayer|pray|praying|worship
power|miracle of prayer
prayer heals|works|cures|beats
psalm|psalms|philippians|corinthians|romans|ephesians|leviticus|proverbs|deuteronomy|galatians|colossians|thessalonians NUM
jeremiah|isaiah|matthew|luke|john|mark|exodus|genesis|hebrews|james|peter|joshua|romans NUM NUM
john 3 16
repent|salvation
lord is|will|has <3> shepherd|healer|strength|with|good|provide|control|savior
faith over|not fear
give <3> life|heart to jesus|christ|god
rosary|rosaries
biblia|evangelio|cristo
sinner|sinners|sinful|blasphem*|heathen*|infidel*|heretic*
born again christian|christians|believer
saved by|through <1> grace|lord|faith
he is risen
come|return back to god|christ
hell fire|awaits
christian|christians|biblical|godly|judeo values|nation|morals|country|worldview|principles
muslims|christians|jews|catholics|atheists|mormons|hindus should|must|hate
islam|christianity|judaism|catholicism|atheism is|teaches|says
convert|converted|converting to islam|christianity|judaism|catholicism|christ
keep|put|bring christ|god|prayer back|in
dios te|los|nos|ama|bendice|sana
oremos|oracion juntos|por|con
`,
  lists,
)

const houses = new Set(
  "church army hospital parish school college camp academy university center lutheran episcopal fellowship ministries clinic king cathedral".split(
    " ",
  ),
)
const staffBefore = new Set("dr doctor nurse meet mr mrs ms our by with and san coach".split(" "))
const contests = new Set(
  "best favorite contest winner costume pumpkin costumes team award awards readers reader's choice mascot name names photo photos logo entry entries pet dog cat sweater flavor mural color snack poll comments below floss".split(
    " ",
  ),
)
const votes = new Set("vote votes voting voted vota voten".split(" "))
const hiring = new Set(
  "hiring hire resume apply interview interviews job jobs role position recruiter implants implant aligners surgery ideal good great transplant".split(
    " ",
  ),
)
/** Words that turn a faith's name into the name of a place or a person. */
const givenNames = new Set(["jesus"])

/** A church's name, a clinician called Jesús, "the bible of baby sleep": no advocacy. */
function isName(reading: Reading, first: number, last: number): boolean {
  const word = reading.words[first]
  const next = reading.words[last + 1]
  if (!word) return false
  if (next && reading.sentence[last + 1] === reading.sentence[last] && (houses.has(next.lower) || next.lower === "of")) return true
  if (!givenNames.has(word.lower)) return false
  const named = next?.shape === "capital" && next.gap === " " && word.shape === "capital" && next.lower !== "christ"
  return named || staffBefore.has(reading.words[first - 1]?.lower ?? "")
}

/** A vote for the best pumpkin, a candidate for a job or for implants. */
function isElsewhere(reading: Reading, first: number, last: number): boolean {
  if (votes.has(reading.words[first]?.lower ?? "") && reading.words[last + 1]?.lower === "or") return true
  const from = Math.max(0, first - 12)
  const to = Math.min(reading.words.length - 1, last + 12)
  for (let at = from; at <= to; at++) {
    reading.meter.steps++
    const word = reading.words[at]?.lower ?? ""
    if (contests.has(word) && votes.has(reading.words[first]?.lower ?? "")) return true
    if (hiring.has(word) && (reading.words[last]?.lower ?? "").startsWith("candidate")) return true
  }
  return false
}

const isNumber = (reading: Reading, at: number): boolean => reading.words[at]?.shape === "number"

const backing = phrases("vote|voting|vota|vote|voten for|por")

/** "Vote for Jim Carter": a person's name, and no contest about pumpkins in sight. */
function votesForSomebody(reading: Reading, own: ReadonlySet<string>): Hit[] {
  return findPhrases(reading, backing).flatMap(({ first, last }): Hit[] => {
    const name = reading.words[last + 1]
    const surname = reading.words[last + 2]
    const isPerson = name?.shape === "capital" && surname?.shape === "capital" && surname.gap === " " && !own.has(name.lower)
    return isPerson && !isElsewhere(reading, first, last)
      ? [{ span: wordSpan(reading, first, last + 2), evidence: { topic: "politics" } }]
      : []
  })
}

/** Practices speak for health; who is for a party, a measure or a faith stays out of it. */
export const politicsReligion = rule({
  id: "politics-religion",
  title: "Political or religious advocacy",
  family: "conduct",
  version: 1,
  severity: "needs-review",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "marketing",
  cites: ["FSMB Social Media and Electronic Communications (2019)", "Practice policy: no politics or religion"],
  message: "This takes a side in politics or religion.",
  why: "People of every party and faith come for care. Taking sides drives some away, and a dental practice paid $62,500 after patient contacts were used for a campaign.",
  fix: "Remove the advocacy; keep the health fact if there is one.",
  find({ reading }, { ownWords }): Hit[] {
    const hits: Hit[] = votesForSomebody(reading, ownWords)
    for (const { first, last } of findPhrases(reading, politics)) {
      if (isElsewhere(reading, first, last)) continue
      hits.push({ span: wordSpan(reading, first, last), evidence: { topic: "politics" } })
    }
    for (const { first, last } of findPhrases(reading, religion)) {
      if (isName(reading, first, last) || (isNumber(reading, last) && isNumber(reading, last - 1) && reading.words[last]?.gap !== ":"))
        continue
      hits.push({ span: wordSpan(reading, first, last), evidence: { topic: "religion" } })
    }
    return hits.filter((hit, at) => at === 0 || (hit.span?.[0] ?? 0) >= (hits[at - 1]?.span?.[1] ?? 0))
  },
})
