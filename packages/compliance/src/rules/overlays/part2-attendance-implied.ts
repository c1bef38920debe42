import { neutralReply } from "../safe-replies.ts"
import { wordsIn } from "../../text/excuses.ts"
import { findPhrases, phrases } from "../../text/phrases.ts"
import { wordSpan } from "../../text/reading.ts"
import { rule, type Hit } from "../../rule.ts"

const lists = {
  attend:
    "program programs treatment recovery sobriety sober clean session sessions group groups meeting meetings detox rehab intake counselor sponsor stay journey progress milestone milestones relapse admission discharge enrollment graduation aftercare housemates residence cohort anniversary chip step steps medication methadone suboxone dose dosing".split(
      " ",
    ),
  kin: "son daughter husband wife partner brother sister mother father mom dad child family loved".split(" "),
}

/** Words that tell a reply's reader, or somebody of theirs, attends the program. */
const implying = phrases(
  `
your|you're|you|you've|u <3> #attend
your <1> #kin <4> #attend
your <1> #kin <3> here|with
proud|glad|happy|honored|grateful|thrilled|blessed <3> you|your <5> here|with|strong|far|work|progress|stay|program|us|made|came|stayed|doing
congrat*|congratulations|kudos|celebrate|celebrating|cheers <4> day|days|week|weeks|month|months|year|years|milestone|sobriety|sober|clean|graduating|graduation|completing|anniversary
happy <3> sober|sobriety|clean|recovery birthday|anniversary|day|versary
happy soberversary|sobriversary
welcome back|home
welcome to our|the <2> program|family|group|community|house|recovery
see|seeing|saw you|your <3> group|meeting|session|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|tomorrow|tonight|here|there|soon|around|again|next
keep coming|showing|up
keep it|up coming|going|one|the
one day at
how far|much|long you've|you
your <1> bed|room|spot|place|chart|case|file|record|records|plan|care
you|you've|you'll <1> completed|complete|finished|graduated|relapsed|left|missed|attended|stayed|enrolled|joined|entered|returned|return|returning|skipped
you <3> come|coming|came back
had|have|having|saw|seen|treated|served|met|known you as|in|with|here|back|at|through
never|not <2> you as a|our
your <1> #kin <5> hands|here|us|our|home|safe
sorry|glad|happy|hope|know <4> detox|rehab|treatment|group|program|sessions|counselor|withdrawal|stay <1> was|is|went|helped|felt|feels|gets|got
vemos|esperamos|veo en el|la grupo|reunion|sesion|programa
former|current|past|returning client|resident|patient|participant
you did|do the|this|so work|it|well
you've come|got|made|done so|this|a|it|great|far
as|since|while|when|after|before you were|are|came|come|left|started|finished|completed|joined|entered|attended|checked <2> here|us|program|treatment|in|out|our|with
when|while|since you left|finished|completed|graduated|joined|started|attended
thank|thanks <4> trusting|choosing|letting us|our <3> recovery|journey|program|with|care|walk|help
former|current|past client|clients|resident|residents|patient|patients|participant|participants|member|members like
alumni|alumnus|alum|graduate|graduates like|such|of
you left|walked|missed|skipped|broke|failed|tested
drug|urine|tox test|screen|screens|tests
nos alegra <3> recuperacion|programa
felicidades por <4> sobriedad|sobrio|sobria|recuperacion|dias|meses|anos
siga|sigue adelante
`,
  lists,
)
/** Statements about anybody, nobody or the program itself. */
const general = phrases(`
whether you|someone|anyone|anybody|a
if you|someone|anyone|your|a
anyone|someone|everyone|people|anybody who|in|can|may|looking
questions|ask|learn|info|information|more about our|the <2> program|programs|treatment|groups
your feedback|comment|note|question|message|review|interest|privacy|thoughts|opinion|voice
federal|privacy law|laws|rules
you can|may|could read|find|learn|see|call|ask|reach
`)

/** So many words behind a general statement still belong to it. */
const generalReach = 3

/** A reply must not tell who attends a program for substance use: 42 CFR 2.13(c). */
export const part2AttendanceImplied = rule({
  id: "part2-attendance-implied",
  title: "Part 2: reply implies that somebody attends",
  family: "replies",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-reply"],
  reviewer: "privacy",
  cites: ["42 CFR 2.13(c)", "42 CFR 2.12(a)"],
  message: "This reply implies that somebody attends the program.",
  why: "For a program under 42 CFR Part 2 even attendance is protected; a reply may neither confirm nor deny it (42 CFR 2.13(c)).",
  fix: "Thank the person in general terms and give a number to call; say nothing about recovery, groups or coming back.",
  find({ reading }, facts): Hit[] {
    const excused = wordsIn(reading, findPhrases(reading, general), generalReach)
    const found = findPhrases(reading, implying).find(({ first }) => !excused[first])
    if (!found) return []
    const reply = neutralReply(facts)
    return [
      {
        span: wordSpan(reading, found.first, found.last),
        evidence: { words: found.last - found.first + 1 },
        ...(reply && { replacement: { span: [0, reading.text.length] as const, text: reply, label: "Use the neutral reply" } }),
      },
    ]
  },
})
