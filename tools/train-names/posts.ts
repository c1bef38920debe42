import type { Labelled, Range } from "./corpora.ts"
import { oneOf, type Chance } from "./random.ts"
import type { NameSource } from "./swaps.ts"

/** Posts, replies and comments of practices and of the public; {given}, {family} and {full} are names, the other slots are not. */
const withNames = `
So proud of {full} for finishing {care} {day}!
Huge congrats to {given} on {care} 🎉
Congratulations {full}! {care} is behind you.
Happy birthday to {given}, one of our favorite people.
Meet {full}. {He} came to us after {care} and never looked back.
Say hello to {given}, who starts {care} with us {day}
{given} was so brave {day}!! {care} and not a single tear
{given} rang the bell {day} 🔔
Little {given} had {care} {day} and did great
Our patient {full} is home after {care}.
our patient {given} wanted everyone to see this smile
Thank you, {given}, for the kind words!
Thank you {full} for the kind review.
Hi {given}, thanks for your feedback. Please call us.
Hello {given} and thank you for choosing {clinic}.
{given}, we're sorry to hear this. Call the office and ask for {given}.
Dear {hon} {family}, we are glad {care} went well.
Best wishes to {hon} {family} and {his} family.
{hon} {family} walked out two days after {care}
Shout out to {given} at the front desk, you rock
Big thanks to {given} and {given} at {clinic}
Dr. {family} and {his} nurse {given} are the best
Dr. {full} explained {care} so well
dr {family} saved my life
I saw {given} the PA and she was wonderful
{full}, RN, has been with us for ten years.
Welcome our new hygienist, {full}!
{given}'s mom says {care} changed everything.
{given}'s results are in
{kin} {given} had {care} {day}
my {kin} {given} waited two hours
My {kin} {full} was treated here for {thing}.
her {kin} {given} {family} passed away in {month}
Please keep {full} in your thoughts, {he} is having {care} {day}.
prayers for {given} please, {care} {day}
RIP {full}, gone too soon
Rest easy, {hon} {family}.
In loving memory of {full}
{given} and {given} are expecting in {month}!
{given} & {given} welcomed baby {given} {day}
Baby {given} arrived {day}, 7 lbs 4 oz
this is {full} dob 03/04/1981 pls call me
my name is {full} and i need a refill
Hola {given}, gracias por su visita.
Feliz cumpleaños a {full}, que terminó su tratamiento
Gracias a la Dra. {family} por cuidar a {given}
@{handle} {given} loved {his} visit {day}
RT @{handle}: {full} on {thing}: "{thing} is not your fault"
Story by {full}
Photo: {full}
with {full} at {clinic}
{full} ({city}) finished {care}
- {given} {initial}.
{given} {initial}., {city}
{family}, {given}: {thing}
Patient {initial}. {family} tolerated {care} well
Has anyone seen {given} {day}?
ask for {given} she is amazing
call {full} at 406-555-0100
what {given} said about {clinic} is so true
{given} I miss you
I think {given} is wrong about {thing}
{given} told me {clinic} is closed {day}
why does {given} get {care} and I don't
when {family} said {thing} runs in families I cried
{family} is the worst dentist in {city}
Nobody listens to {family} anymore
{full} joins {clinic} in {month}.
{full} vs {thing}: the story of a fighter
#{given}Strong {given} beat {thing}
Team {given} all the way 💜
`
const without = `
{month} is {thing} Awareness Month.
Happy {month}! Time for your flu shot at {clinic}.
Our {city}, {city} and {city} locations close early {day}.
{clinic} in {city} is open {day}
Come see us at {clinic}, {city}!
{eponym} affects millions of people.
Living with {eponym}? We can help.
What is {eponym}? Our team explains.
{brand} or {brand}? Ask your pharmacist.
{brand} made me so sleepy
Does {brand} interact with {brand}?
We accept {insurer}, {insurer} and Medicare.
{insurer} denied my claim again
New in {city}: {care} without the wait
{Virtue} and {virtue} for every patient.
A little {virtue} goes a long way
Don't lose {virtue}, {care} gets easier
Mark your calendars: free {care} on {month} 7
Will you be ready for {month}? Book {care} now.
May your {day} be merry and bright
Join us for the {city} 5K
The {city} Marathon is {day}
Follow us on Instagram and Facebook
Vote for {clinic} as Best of {city}
Flossing Tip of the Week
Did you know? Sugar feeds bacteria
Wear sunscreen. Drink water. Rest.
Meet our team at {clinic} {day}
Thank you for choosing {clinic}!
Thanks to everyone in {city} who came out {day}
Proud to serve {city} since 1984
Great news! {clinic} now offers {care}
WE ARE HIRING! RN, MA and front desk in {city}
CLOSED {day} FOR THE HOLIDAY
Our Doctors Are Here For You
Best Dentist In {city}
Ask Us About {care}
{care} Made Simple
Chicken Soup for a Cold
Summer Skin Tips
Fall Into Good Habits
Back To School Physicals Start {day}
{thing} vs {thing}: what is the difference?
{thing} runs in my family
i had {care} {day} and it hurt
my {kin} has {thing} and {clinic} was great
The nurses at {clinic} are angels
The front desk was rude
Worst experience ever at {clinic}
Five stars!! Clean, quick, kind
Gracias a todo el equipo de {clinic}
Feliz Navidad de parte de {clinic}
Abierto el {day} en {city}
Walgreens and CVS are out of {brand}
Watching the {team} game with the {team} fans
Go {team}!
The {team} play {day}
Listening to {thing} podcasts on Spotify
RT @{handle}: {month} sale on {brand}
@{handle} thank you so much
God bless the nurses
Merry Christmas and Happy New Year from {clinic}
Is {clinic} on {street} Street open?
Our office at 210 {street} Avenue has moved
{street} Park is closed {day}
{school} Elementary raised $2,500
Washington, DC and New York lead the way
Try our Spring Special
Queen size pillows help {thing}
Google says it's {thing}
Blue Cross sent a letter
`
const fillers: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    care: "her braces|his knee surgery|chemo|Invisalign|IVF|physical therapy|a root canal|her hip replacement|LASIK|dialysis|his first cleaning|the flu shot|a colonoscopy|Botox|rehab|cataract surgery|a filling|the MRI|her last round of radiation|weight loss",
    thing:
      "asthma|Diabetes|Breast Cancer|anxiety|ADHD|migraines|Heart Disease|stroke|depression|COVID|eczema|lupus|back pain|Celiac Disease|the flu|acne|PTSD|autism|Hypertension|Sleep Apnea",
    day: "today|Monday|this morning|on Friday|yesterday|last week|on March 3|tonight|Saturday|in the morning",
    month: "January|February|March|April|May|June|July|August|September|October|November|December",
    hon: "Mr.|Mrs.|Ms.|Miss|Mr|Coach|Pastor|Sr.|Officer",
    kin: "mom|dad|son|daughter|husband|wife|sister|brother|grandma|uncle|cousin|friend",
    his: "his|her|their",
    he: "she|he",
    He: "She|He",
    initial: "A|B|C|D|E|G|H|J|K|L|M|N|P|R|S|T|V|W",
    clinic:
      "Harbor Dental|Summit Ortho|Pine Hollow Family Medicine|Lakeside Pediatrics|our office|St. Mary's|Mercy Hospital|Grace Medical Center|Hope Clinic|the clinic|Cedar Ridge Dermatology|Sunrise Smiles|Mayo Clinic|Cleveland Clinic|Urgent Care of Austin|Bright Eyes Optometry|Riverbend Women's Health|Good Samaritan|Franklin Square Hospital|Jackson Memorial",
    city: "Austin|Charlotte|Jackson|Madison|Houston|Denver|Phoenix|Bozeman|Cedar Falls|Dallas|Savannah|Florence|Paris|London|Lincoln|Orlando|San Diego|Santa Fe|St. Louis|New York|Chicago|Helena|Billings|Tampa|Columbus",
    eponym:
      "Parkinson's|Alzheimer's disease|Crohn's|Lyme disease|Down syndrome|Hashimoto's|Graves' disease|Bell's palsy|a Baker cyst|Raynaud's|Tourette syndrome|Hodgkin lymphoma|Huntington's|Lou Gehrig's disease|Cushing syndrome|Sjogren's|Marfan syndrome|Osgood-Schlatter",
    brand:
      "Advil|Tylenol|Ozempic|Lexapro|Botox|Invisalign|Crest|Zoloft|Claritin|Lipitor|Adderall|Colgate|Wegovy|Humira|Xanax|Juvederm|Prozac|Ritalin|Pfizer|Moderna|Nike|Starbucks|Subaru|Toyota",
    insurer: "Aetna|Cigna|Humana|Delta Dental|Kaiser|Blue Cross|United|Anthem|Tricare|MetLife|Guardian",
    virtue: "hope|grace|faith|joy|patience|courage|mercy|love|honesty|peace",
    Virtue: "Hope|Grace|Faith|Joy|Patience|Courage|Mercy|Love|Trust|Care",
    team: "Bobcats|Lakers|Broncos|Eagles|Yankees|Cowboys|Packers|Arsenal|Chelsea|Grizzlies|Seahawks",
    street: "Harbor|Main|Washington|Grant|Jefferson|Martin Luther King|Madison|Lincoln|Willow|Jackson|Franklin|Monroe",
    school: "Washington|Lincoln|Roosevelt|Jefferson|Madison|Franklin|Kennedy|Hawthorne",
    handle: "jenny_k88|brightharbordental|resolve_org|SummitOrtho|kelly_louise|mtnews|drsmiles",
  }).map(([slot, list]) => [slot, list.split("|")]),
)

function written(template: string, source: NameSource, chance: Chance): Labelled {
  const names: Range[] = []
  let text = ""
  for (const part of template.split(/(\{\w+\})/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1]
    if (slot === undefined) {
      text += part
      continue
    }
    const name =
      slot === "given"
        ? source.given(chance)
        : slot === "family"
          ? source.family(chance)
          : slot === "full"
            ? `${source.given(chance)} ${source.family(chance)}`
            : undefined
    if (name !== undefined) names.push([text.length, text.length + name.length])
    text += name ?? oneOf(fillers[slot] ?? [slot], chance)
  }
  return { text, names, handles: [] }
}

const lines = (text: string): string[] => text.trim().split("\n")

/** Posts made of templates: each with names `copies` times, each without as often. */
export function madePosts(copies: number, source: NameSource, chance: Chance): Labelled[] {
  const templates = [...lines(withNames), ...lines(without)]
  return Array.from({ length: copies }, () => templates.map((template) => written(template, source, chance))).flat()
}
