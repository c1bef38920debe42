import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan, type Reading } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"
import { anchors } from "../../text/anchors.ts"

const lists = {
  back: "support supports supporting back backs backing endorse endorses endorsing endorsed oppose opposes opposing elect".split(" "),
  politician: "trump biden obama desantis newsom pelosi mcconnell".split(" "),
}

/** Parties, officeholders, measures and contested slogans. */
const politics = phrases(
  `
vota|vote/s/d|voten|voting no|si|yes
vote/s|voting against|down
vota|vote|voten|voting for|por <4> alcalde|congress|council|gobernador|governor|judge|mayor|president|presidente|senate|senator|sheriff|trustee
vote|voting for|in|out <2> #politician|change|democrat*|freedom|life|republican*
vote|voting her|him|the|them|these|those <1> out
vote|voting blue|conservative|democrat|democratic|liberal|libertarian|red|republican
vote|voting <2> party|straight ticket
vote|voting for|no|on|yes <2> amendment|initiative|issue|levy|measure|prop|proposition|referendum NUM
#back <4> for <2> congress|council|governor|house|judge|legislature|mayor|president|senate|sheriff|trustee
excited|happy|proud to #back <5> campaign|candidate|governor|mayor|senator
left|right destroy*|hates|lies|ruin*|thinks|wants <9> country|healthcare|our|us|you|your
time for <2> change|leadership in|this election|november
administration|congress|council|governor|legislature|mayor|president has|have abandoned|betrayed|failed
assault rifles|weapon/s
ban <1> guns|weapons
our|the|their corrupt|crooked|lying government|governor|mayor|politicians
corrupt|crooked|lying politician/s
no|yes on amendment|hb|initiative|levy|measure|prop|proposition|referendum|sb
no|yes on ci|i|issue|question NUM
#back <2> amendment|initiative|issue|levy|measure|prop|proposition|referendum NUM
vote for <4> is a vote
kill|repeal|scrap <2> aca|medicaid|obamacare
roe <5> overturned|wade
administration|congress|governor|legislature|mayor|president <4> agenda|budget|cuts|shutdown|tariffs
no <1> lockdown/s
lockdowns|mandates <3> freedom|tyranny|unconstitutional|wrong
#back <3> assembly|house|senate bill/s
#back|defeat|kill|pass|reject|repeal|stop|veto <3> ban|legislation|mandate/s|obamacare|referendum
repeal|veto <4> act|bill|law|medicaid|obamacare
ballot initiative/s|measure/s|proposition|question
amendment|measure|prop|proposition NUM <4> ballot|deserves|fail/s|november|passes|vote|voters
assembly|house|senate bill NUM
hb|sb NUM
re elect/ing|election
antifa|backtheblue|bluewave|communists|congressman|congressmen|congresswoman|conservatives|democrat/s|fascist/s|gop|leftist/s|liberals|libertarian/s|maga|marxist/s|prochoice|prolife|redwave|reelect*|republican/s|sen|senator/s|socialists|stopthesteal|voteblue|votered|wokeness|zealots
elect <1> #politician
elect <3> as|for|to congress|council|governor|judge|mayor|president|senate|senator|sheriff
#back <3> candidate/s|nominee
candidate/s|nominee for|of <2> congress|council|governor|judge|mayor|president|senate|sheriff
candidate/s|nominee are|is|wants|who|will <5> abortion|border|freedom|government|gun/s|medicaid|medicare|tax/es
for congress|governor|mayor|senate|sheriff
running for <3> commissioner|congress|council|governor|judge|legislature|mayor|office|senate|sheriff
counting|earn|love|need|want <2> your vote
your vote for|in <4> election|november|race
sign/ing <3> petition
petition against|at|for|to <3> ban|bill|clinics|desk|governor|law|legislature|repeal|tax
#politician <3> cut/s|destroyed|failed|lied|ruined
repeal <3> tax
political agenda|campaign|candidate/s|donation/s|parties|party|rally
ask|call|contact|demand|email|message|tell|thank|urge|write <4> congress|lawmaker/s|legislator/s|legislature
call|contact|demand|email|message|tell|urge|write your (elected|local|state|us) governor|representative/s
administration|congress|governor|lawmakers|legislature|president <3> betray*|destroy*|fail*|hates|lied|lies|lying|ruin*|steal*|wreck*
thank/s to|you <2> #politician|administration|democrat*|republican*
blame <3> #politician|administration|congress|democrat*|government|governor|republican*
president #politician
#politician NUM|administration|campaign|cuts|lost|policies|rally|supporter*|voter*|voters|won
democratic candidate|nominee|party|senator
left|right wing agenda|extremis*|lunacy|media|mob|nut/s|politic*|radical*
left|right winger/s
extreme|radical left|right
far left|right agenda|extremis*|lunatic*|mob|politic*|radical*
pro biden|choice|gun|israel|life|palestine|trump
anti abortion|gun|immigrant|immigration|trump|woke
make america great|healthy again
gun control|grabbers|rights
second amendment
woke agenda|bs|crowd|culture|garbage|ideology|left|medicine|mob|nonsense|people|politics
anti|go|going|gone|too woke
abortion ban/s|rights|should
abortion is evil|healthcare|murder|sin|wrong
against|ban|end|legalize|outlaw|stop <1> abortion*|fluoride|fracking|guns
roe v|vs
my body my choice
right to life
right to bear arms
all|black|blue lives matter
defund planned|police|the
build that|the wall
stop the steal
close|open|secure <1> borders
illegal alien/s|immigrant/s|immigration
socialized medicine
medicare for all
single payer
universal health|healthcare is|must|now|should
big|corrupt|nanny|tyrannical government
government control|overreach|takeover|tyranny
deep state
medical freedom|tyranny
end|fight|no|oppose|resist|stop <3> mandate/s|tyranny
free gaza|palestine
stand/ing with gaza|israel|palestine|trump|ukraine
climate hoax|scam
tax the rich
trickle down economics
vote/s/d|voting for her|him|that|them|those|trump
who <2> not to vote
not to vote for
vote/s/d <1> blue|differently|red|smarter|wrong
if you voted
vote <3> or else|face|lose|the|watch|we|your
fill|mark/ing <2> ballot|box|yes
cast|fill|mark/ing|return <2> the|your ballot/s
no|yes box <2> ballot|november|tuesday
see you at|to the polls
at the polls
don't|not <1> return <2> to office
return/s/ed|send|sent|throw|vote <2> her|him|them <2> office|out|packing
campaign accordingly|contribution|donation/s|rally|yard
up for|to <1> recall|reelection|vote
recall <2> commissioner|election|mayor|petition|vote
fire her|him|them <3> ballot|election|november|polls|recall
what|which candidate|party|side <2> cares|cut|gut|hates|wants|will
assemblyman|commissioner|congress|councilman|councilwoman|governor|lawmaker/s|legislator/s|mayor|politicians|president|senator|sheriff|trustees <7> closing|clown|corrupt|crook|cut/s|fail/ed|gut/s|gutted|hates|joke|killed|kills|laughed|lied|lies|menace|sleeping|sold|starve/s|stole
administration's|governor's|mayor's|president's|senator's budget|bunch|cronies|crowd|cuts|fault|gang|mess|party|people
city|council|county|mayoral|school|sheriff candidate|election|race|runoff
boot|dump|fire|lose|oust|replace|unseat <2> commissioner/s|governor|incumbents|mayor|politicians|senator|sheriff|trustees|zealots
remember <9> ballot|election|november|polls
elect <1> anyone|folks|leaders|people|someone that|who
clowns|crooks|fools|idiots|thieves at|in <1> capitol|city|congress|council|legislature|statehouse|washington
kick|throw|toss|turn|vote <4> bums|her|him|incumbent|old|rascals|them <1> out
deserve/s|need/s <2> commissioner|governor|mayor|president|senator|sheriff that|who|with
say no|yes on|to <3> bond|levy|measure|millage|referendum|tax
her|his|their party did|does|wants
vote accordingly|early|november|them|tuesday
blame|thank <2> commissioners|congress|governor|lawmakers|legislature|mayor|politicians|voters
politics aside
levy <5> difference|fails|pass/es|support|tuesday|vote|yes
don't <1> sit this one out
gut/s|gutting|kill/ing|slash/ing <1> funding|medicaid|medicare|obamacare
take|taking <2> country back
win|winning <2> house|senate
election/s <1> rigged|stolen
rigged|stolen election
`,
  lists,
)

/** Proselytizing, and scripture as advice. */
const religion = phrases(
  `
allah|biblia|blasphem*|cristo|evangelio|heathen*|heretic*|infidel*|jehovah|jesucristo|jesus|repent|rosaries|rosary|salvation|scripture/s|sinful|sinner/s|yahweh
christ alone|died|heals|is|lives|loves|saves
accept/s/ed|find|follow|found|in|know|love|praise|seek|serve|through|trust christ
follow|glory|honor|obey|praise|praising|seek|serve|trust/ing|worship <2> god|lord|savior
dios|god|lord ama|chose|commands|created|designed|forgives|gave|hates|heals|knows|loves|made|punish*|sana|saves|says|te|wants
god|lord will <1> fix|guide|heal|judge|protect|provide|save
accept/ed|find|found|know|received him|lord <3> help|savior|where|yet
the lord's
heart|life|soul|trust in|to <1> christ|jesus|lord|savior
prayer <3> answer|better|cure/s|medicine|missing
come|return|turn <1> to christ|god|jesus|lord
god design|grace|kingdom|love|plan|will|word
only faith|god|prayer can|heals|will
belief|believe|believing|faith|trust in allah|christ|god
glory|grace|hand/s|lamb|son|word|wrath of god
bible|koran|quran|scripture/s|torah calls|commands|is|lesson|reading|reminds|say/s|study|teach/es|tells|verse/s
gospel reading|says|teaches|tells
according|open|read/ing|study <3> bible|koran|quran|scripture/s
holy bible|ghost|gospel|scripture|spirit
pray/ing|worship with me|us
pray/s/ing|prayer for your salvation|soul
consider|keep|start|try prayer|praying
god|lord has <3> control|plan|purpose|reason
risen christ|lord|savior
accept|serve <2> savior
come pray|worship
let us pray|worship
join|let's <2> pray/ing|prayer|worship
miracle|power of prayer
prayer beats|cures|heals|works
colossians|corinthians|deuteronomy|ephesians|galatians|leviticus|philippians|proverbs|psalm/s|romans|thessalonians NUM
exodus|genesis|hebrews|isaiah|james|jeremiah|john|joshua|luke|mark|matthew|peter|romans NUM NUM
john 3 16
lord has|is|will <3> control|good|healer|provide|savior|shepherd|strength|with
faith not|over fear
give <3> heart|life to christ|god|jesus
born again believer|christian/s
saved by|through <1> faith|grace|lord
he is risen
hell awaits|fire
biblical|christian/s|godly|judeo country|morals|nation|principles|values|worldview
atheists|catholics|christians|hindus|jews|mormons|muslims hate|must|should
atheism|catholicism|christianity|islam|judaism is|says|teaches
convert/ed/ing to catholicism|christ|christianity|islam|judaism
bring|keep|put christ|god|prayer back|in
dios ama|bendice|los|nos|sana|te
oracion|oremos con|juntos|por
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
  anchors: anchors(backing, politics, religion),
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
