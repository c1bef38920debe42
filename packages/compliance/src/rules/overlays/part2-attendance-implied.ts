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
u|you|you're|you've|your <3> #attend
your <1> #kin <4> #attend
your <1> #kin <3> here|with
blessed|glad|grateful|happy|honored|proud|thrilled <3> you|your <5> came|doing|far|here|made|program|progress|stay/ed|strong|us|with|work
celebrate|celebrating|cheers|congrat*|congratulations|kudos <4> anniversary|clean|completing|day/s|graduating|graduation|milestone|month/s|sober|sobriety|week/s|year/s
happy <3> clean|recovery|sober|sobriety anniversary|birthday|day|versary
happy soberversary|sobriversary
welcome back|home
welcome to our|the <2> community|family|group|house|program|recovery
saw|see/ing you|your <3> again|around|friday|group|here|meeting|monday|next|saturday|session|soon|sunday|there|thursday|tomorrow|tonight|tuesday|wednesday|week
keep coming|showing|up
keep it|up coming|going|one|the
one day at
how far|long|much you|you've
your <1> bed|care|case|chart|file|place|plan|record/s|room|spot
you|you'll|you've <1> attended|complete/d|enrolled|entered|finished|graduated|joined|left|missed|relapsed|return/ed/ing|skipped|stayed
you <3> came|come|coming back
had|have|having|known|met|saw|seen|served|treated you as|at|back|here|in|through|with
never|not <2> you as a|our
your <1> #kin <5> hands|here|home|our|safe|us
glad|happy|hope|know|sorry <4> counselor|detox|group|program|rehab|sessions|stay|treatment|withdrawal <1> feels|felt|gets|got|helped|is|was|went
esperamos|vemos|veo en el|la grupo|programa|reunion|sesion
current|former|past|returning client|participant|patient|resident
you did|do so|the|this it|well|work
you've come|done|got|made a|far|great|it|so|this
after|as|before|since|when|while you are|attended|came|checked|come|completed|entered|finished|joined|left|started|were <2> here|in|our|out|program|treatment|us|with
since|when|while you attended|completed|finished|graduated|joined|left|started
thank/s <4> choosing|letting|trusting our|us <3> care|help|journey|program|recovery|walk|with
current|former|past client/s|member/s|participant/s|patient/s|resident/s like
alum|alumni|alumnus|graduate/s like|of|such
you broke|failed|left|missed|skipped|tested|walked
drug|tox|urine screen/s|test/s
nos alegra <3> programa|recuperacion
felicidades por <4> anos|dias|meses|recuperacion|sobria|sobriedad|sobrio
siga|sigue adelante
`,
  lists,
)
/** Statements about anybody, nobody or the program itself. */
const general = phrases(`
whether a|anybody|anyone|someone|you
if a|anyone|someone|you|your
anybody|anyone|everyone|people|someone can|in|looking|may|who
ask|info|information|learn|more|questions about our|the <2> groups|program/s|treatment
your comment|feedback|interest|message|note|opinion|privacy|question|review|thoughts|voice
federal|privacy law/s|rules
you can|could|may ask|call|find|learn|reach|read|see
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
