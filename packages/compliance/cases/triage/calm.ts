import type { TriageCase } from "../case.ts"

const lines: readonly (readonly [TriageCase["category"], string])[] = [
  [
    "phi-disclosure",
    `My daughter was diagnosed with type 1 here, DOB 3/2/2015
My son Eli (DOB 6/2/2019) got his ear tubes here and is still in pain.
Dr. Singh put in my stent on Tuesday, call me at 406-555-0165.
Our third IVF round failed, does anyone else have low AMH like me?
I'm on 150mg of sertraline from your clinic and need a refill.
hi this is Lorna Pike, chart 55120, I had my mastectomy there in June and need the path report
you left my hiv results on my work voicemail and my boss heard it
my husband Ted, born 2-11-1950, is on warfarin 5 mg and missed his INR check, please call 555-0191
so proud of my girl Zoe, 90 days sober in your program
mi hijo Mateo, nacido el 4/4/2018, tiene autismo y necesita su evaluación`,
  ],
  [
    "complaint-clinical",
    `They drilled the wrong side and it still hurts
Misdiagnosed me twice and laughed when I asked for a second look
the surgeon botched it and now I need another operation somewhere else
He told me my pain was in my head. It was a torn rotator cuff.
Infection after the procedure and no one would see me
she never washed her hands and dug in my mouth like a mine
The nurse gave her the wrong dose and shrugged
mi papá salió peor de la operación y nadie explica nada
Doctor refused to treat my earache because I asked too many questions`,
  ],
  [
    "media-legal",
    `I'm with Channel 8 working on a story, deadline 5 pm
My attorney is requesting the complete record by Friday
You have been served. Have your lawyer call mine.
I write for the county paper, who can I talk to about the merger?
Filed a board complaint against your hygienist today
Podcast producer here, may we interview your medical director about measles?
We are preparing a lawsuit over the breach, preserve all emails
Could your spokesperson send a statement on the strike before noon?`,
  ],
  [
    "question-medical",
    `Is it normal for a stitch to itch after a week?
I'm nervous about the measles shot
Love it, but can I double the dose?
Still numb from the dentist, when does it wear off?
Does the flu shot hurt?
can my toddler have honey if he's almost one?
How long should I ice a sprained ankle
is it bad to crack your knuckles
should i stop my blood thinner before a tooth extraction
¿Puedo tomar ibuprofeno si estoy embarazada?`,
  ],
  [
    "complaint-service",
    `Forty minutes on hold and then cut off
The chair was cold
My insurance refused my claim
Hire more phone staff please
Parking was impossible and the phone line kept dropping.
This waitlist is killing me lol
Please end it with the hold music
You billed me three times for one visit and nobody will explain it
sat in the lobby for 90 minutes, then they said come back tomorrow
la recepcionista me gritó delante de todos`,
  ],
  [
    "misinformation",
    `Skip the measles shot, carrot juice works
Vaccines cause autism, wake up
they don't want you to know that a detox tea cures cancer
fluoride is poison and dentists get paid to lie about it
Covid shots change your DNA, look it up
Raw garlic kills any virus, you don't need antibiotics
Sunscreen is what gives people cancer
Las vacunas son veneno, no vacunen a sus hijos`,
  ],
  [
    "recruitment",
    `Are you hiring hygienists?
Where do I send my resume for the front desk job?
New grad RN looking for a residency, do you take applicants in May?
do you guys have any openings for a dental assistant
I would love to shadow one of your PTs for school hours
Who handles HR? I applied two weeks ago for the billing position
is the medical assistant job full time or prn
¿Están contratando enfermeras?`,
  ],
  [
    "question-general",
    `How long is the usual wait?
Do you take walk-ins?
Are you taking new kids on Fridays?
My kid's school sells candles, can I post here?
Do you treat diabetes?
Do you have Saturday hours?
what insurance do yall take
¿A qué hora cierran los sábados?
Suicide prevention walk is this Saturday, see you there!
Is the building wheelchair accessible from the garage?`,
  ],
  [
    "praise",
    `Saw you on Channel 8, nice!
The team is so gentle with my kids
I'm dead, love this post
Great class, I burn so many calories here
They shot a lovely video of the team
Love this sunscreen tip, sharing with my sister!
Best dentist in town, hands down
muchas gracias, siempre tan amables
The baby blue walls look great
You guys killed it at the parade`,
  ],
  [
    "spam",
    `Earn $900 a day, message me
Buy 1000 real followers for $9, link in bio
DM me to learn how I made 5k with crypto this week
Your page violates our rules, verify your account at help-meta.example now
Dr Ozu herbal cure brought my husband back, whatsapp him
Get a loan today with no credit check, inbox me
cheap gutters and roofing, call for a free quote
Congratulations, you have been selected for a free iPhone, click the link`,
  ],
]

/** Texts of the categories that are no danger, the samples of section E of the rules among them. */
export const calmCases: readonly TriageCase[] = [
  ...lines.flatMap(([category, texts]) => texts.split("\n").map((text) => ({ category, text }))),
  { category: "praise", text: "👍👍👍", rating: 5 },
  { category: "praise", text: "", rating: 4 },
  { category: "complaint-service", text: "", rating: 1 },
  { category: "complaint-service", text: "😡", rating: 2 },
  { category: "complaint-service", text: "⭐", rating: 3 },
]
