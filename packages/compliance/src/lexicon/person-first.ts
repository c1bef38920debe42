/**
 * Words that reduce people to an illness or belittle them, with plain ones: "words = plain words", one a line. Written by hand after
 * the advice of the CDC (Health Equity Guiding Principles), NIDA (Words Matter), the AP Stylebook and ADA National Network.
 */
export const personFirst: ReadonlyMap<string, string> = new Map(
  `
diabetics = people with diabetes
asthmatics = people with asthma
epileptics = people with epilepsy
schizophrenics = people with schizophrenia
anorexics = people with anorexia
bulimics = people with bulimia
hemophiliacs = people with hemophilia
arthritics = people with arthritis
paraplegics = people with paraplegia
quadriplegics = people with quadriplegia
amputees = people with limb loss
alcoholics = people with alcohol use disorder
addicts = people with a substance use disorder
drug addicts = people with a substance use disorder
drug addict = person with a substance use disorder
recovering addict = person in recovery
recovering addicts = people in recovery
former addict = person in recovery
former addicts = people in recovery
heroin addict = person who uses heroin
heroin addicts = people who use heroin
opioid addict = person with opioid use disorder
opioid addicts = people with opioid use disorder
an addict = a person with a substance use disorder
junkie = person who uses drugs
junkies = people who use drugs
crackhead = person who uses drugs
crackheads = people who use drugs
druggie = person who uses drugs
druggies = people who use drugs
drug abuser = person who uses drugs
drug abusers = people who use drugs
substance abuser = person with a substance use disorder
substance abusers = people with a substance use disorder
a diabetic = a person with diabetes
an asthmatic = a person with asthma
an epileptic = a person with epilepsy
a schizophrenic = a person with schizophrenia
an alcoholic = a person with alcohol use disorder
the mentally ill = people with mental illness
mentally ill people = people with mental illness
the disabled = people with disabilities
the handicapped = people with disabilities
handicapped people = people with disabilities
handicapped person = person with a disability
handicapped child = child with a disability
handicapped children = children with disabilities
handicapped patients = patients with disabilities
physically handicapped = physically disabled
mentally handicapped = intellectually disabled
handicapped parking = accessible parking
handicap parking = accessible parking
handicapped entrance = accessible entrance
handicap entrance = accessible entrance
handicapped accessible = accessible
handicap accessible = accessible
handicapped restroom = accessible restroom
handicap restroom = accessible restroom
crippled = disabled
cripples = disabled people
a cripple = a disabled person
wheelchair bound = who use a wheelchair
wheelchair ridden = who use a wheelchair
confined to a wheelchair = who uses a wheelchair
bound to a wheelchair = who uses a wheelchair
stuck in a wheelchair = who uses a wheelchair
mental retardation = intellectual disability
mentally retarded = intellectually disabled
midget = person of short stature
midgets = people of short stature
deaf and dumb = deaf
deaf mute = deaf
mongoloid = person with Down syndrome
downs kids = kids with Down syndrome
downs babies = babies with Down syndrome
commit suicide = die by suicide
commits suicide = dies by suicide
committed suicide = died by suicide
committing suicide = dying by suicide
successful suicide = suicide
completed suicide = died by suicide
successful suicide attempt = suicide
failed suicide attempt = suicide attempt
failed suicide = suicide attempt
unsuccessful suicide attempt = suicide attempt
normal people = other people
normal person = other person
normal kids = other kids
normal children = other children
normal patients = other patients
normal adults = other adults
normal babies = other babies
normal families = other families
crazy people = people with mental illness
crazy patients = patients
insane people = people with mental illness
psychos = people with mental illness
lunatics = people with mental illness
nutcase = person with mental illness
nut job = person with mental illness
insane asylum = psychiatric hospital
loony bin = psychiatric hospital
psych ward = psychiatric unit
the obese = people with obesity
obese people = people with obesity
obese patients = patients with obesity
obese kids = kids with obesity
obese children = children with obesity
morbidly obese = with severe obesity
fatties = people with obesity
fat people = people with larger bodies
fat kids = kids with larger bodies
suffers from = has
suffered from = had
afflicted with = living with
afflicted by = living with
stricken with = living with
stricken by = living with
victim of stroke = stroke survivor
stroke victim = stroke survivor
stroke victims = stroke survivors
cancer victim = person with cancer
cancer victims = people with cancer
aids victim = person with AIDS
aids victims = people with AIDS
burn victim = burn survivor
burn victims = burn survivors
heart attack victim = heart attack survivor
heart attack victims = heart attack survivors
dirty urine = positive urine test
dirty drug test = positive drug test
drug habit = substance use disorder
crack babies = babies exposed to drugs
crack baby = baby exposed to drugs
addicted babies = babies exposed to drugs
barren women = women with infertility
barren woman = woman with infertility
spinsters = single women
senile people = people with dementia
senile patients = patients with dementia
demented people = people with dementia
demented patients = patients with dementia
harelip = cleft lip
hare lip = cleft lip
transgendered = transgender
transgenders = transgender people
a transgender = a transgender person
homosexuals = gay people
sexual preference = sexual orientation
hermaphrodite = intersex person
hermaphrodites = intersex people
illegals = people without papers
colored people = people of color
orientals = Asian people
noncompliant patients = patients who face barriers to their plan
non compliant patients = patients who face barriers to their plan
frequent flyers = people who come often
`
    .trim()
    .split("\n")
    .map((line): [string, string] => {
      const [words = "", plain = ""] = line.split(" = ")
      return [words, plain]
    }),
)

/** What people say they suffer from every day; of these it takes nothing away. */
export const everydaySuffering: ReadonlySet<string> = new Set(
  "pain pains ache aches allergies allergy hay fever cold colds cough flu headache headaches migraine migraines heartburn insomnia sunburn itch itching itchy dry stress burnout heat jet snoring cramps acne dandruff eczema toothache sensitivity tooth bad reflux hot sinus seasonal back neck knee joint stiff sore poor low frequent chronic constipation hangover motion lack".split(
    " ",
  ),
)
