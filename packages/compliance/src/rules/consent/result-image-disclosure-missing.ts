import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import { withoutExcuse } from "../../text/excuses.ts"
import { findPhrases, phrases, type PhraseSet } from "../../text/phrases.ts"
import { readText, type Reading } from "../../text/reading.ts"
import type { MediaFacts } from "../../types.ts"
import { rule, type Hit } from "../../rule.ts"
import { withEnd } from "../whole-text.ts"

/** Words that label a picture as nobody's result. */
const label = phrases(`
photo|photos|image|images|picture|pictures|pictured|shown|posed|portrayed|video|footage|demonstrated|demonstration|depicted|worn <3> model|models|actor|actors|mannequin
a|on|our|paid|professional|hired|is|are|by|with|of|for model|models|actor|actors|mannequin
model|models|actor|actors used|shown|pictured|posed|portray|portrays|portraying|depicted|for|only|photo|image|photos|images|not|in|wearing
stock photo|image|photography|picture|video|footage|photos|images|art
stockphoto|stockphotos|stockimage
illustration|illustrations|illustrated|illustrative|cartoon|rendering|simulation|simulated|mockup|animation|dramatization|reenactment
drawing|drawings|graphic|graphics of|shows|showing|only
for illustration|illustrative|demonstration
mock up
artist's|artists|artist|computer|digital rendering|generated|impression|simulation
ai generated|image|images|made|created|art|illustration|rendering|photo|picture|assisted|model
made|created|generated|produced|drawn <2> ai|artificial|chatgpt|midjourney|dalle
artificial intelligence
aigenerated|aiimage|aiart|madewithai|midjourney
not <3> actual|real patient|patients|person|people|client
foto|imagen|fotos|imagenes de <2> modelo|modelos|archivo|stock
ilustracion|ilustraciones
`)
/** The same words in another meaning. */
const otherModel = phrases(`
role|business|care|delivery|payment|medical|new|newest|latest|older|treatment|staffing|home|membership|3d|anatomical|health model|models
model of|year|number|student|patient|behavior|citizen
super model
`)
const ourPatient = phrases(`
our|my|real|actual|one|this|these|another <3> patient|patients|client|clients
meet|see|hear <3> patient|patients
before|after photos|pictures of our|my
`)
const notPatient = phrases(`
not|isn't|aren't|no <3> patient|patients|client|clients
`)
const resultsDiffer = phrases(`
result|results|outcome|outcomes|experience|experiences <4> vary|varies|differ|differs|different
individual|your|actual <1> result|results|outcome|mileage
result|results|outcome|outcomes <4> not <3> typical|guaranteed|same|everyone|all|occur
not <3> results|outcome|outcomes
results|outcomes are|is not|never|individual|unique
every|each|everyone|everybody <1> body|person|patient|smile|skin|case|heals|responds|different|unique
varies|vary by|from person|patient|individual|case
not <2> typical|guaranteed
no guarantee|guarantees
resultsvary|resultsmayvary
resultados <3> varian|variar|diferentes
`)

const has = (readings: readonly Reading[], set: PhraseSet): boolean => readings.some((reading) => findPhrases(reading, set).length > 0)

/** True when a phrase of the set stands where none of the excuses does. */
function stands(readings: readonly Reading[], set: PhraseSet, excuses: PhraseSet): boolean {
  return readings.some((reading) => withoutExcuse(reading, findPhrases(reading, set), findPhrases(reading, excuses)).length > 0)
}

const invented = new Set(["stock", "model", "ai"])

function lackOf(item: MediaFacts, readings: readonly Reading[], facts: Facts): [evidence: string, message: string][] {
  const { depicts, subject } = item
  const result = depicts === "before-after" || depicts === "result"
  if (!result && depicts !== "patient-looking") return []
  const lacks: [string, string][] = []
  if (result && item.edited) lacks.push(["edited", "A picture of a result was edited; it may be shown only as it was taken."])
  if (subject !== undefined && invented.has(subject)) {
    if (stands(readings, ourPatient, notPatient))
      lacks.push(["called-patient", "A picture of a model, or one made by a computer, is called a patient."])
    else if (!stands(readings, label, otherModel))
      lacks.push(["no-label", "A picture of a model, or one made by a computer, is not labeled as such."])
    return lacks
  }
  if (!result || (subject !== undefined && subject !== "patient")) return lacks
  if (item.procedureNamed !== true) lacks.push(["procedure", "A picture of a result does not name the procedure."])
  if (depicts === "before-after" && item.comparable !== true)
    lacks.push(["comparable", "Nobody has attested that before and after show the same pose, light and distance."])
  if (!has(readings, resultsDiffer)) lacks.push(["results-vary", "A picture of a result does not say that results differ."])
  return facts.input.kind === "outbound-reply" ? [] : lacks
}

const sentenceFor: Readonly<Record<string, (item: MediaFacts) => string>> = {
  "no-label": ({ subject }) => (subject === "ai" ? "AI-generated image." : subject === "stock" ? "Stock photo." : "Photo of a model."),
  "results-vary": () => "Results vary from person to person.",
}

/** Pictures of results are true, comparable and named; models are labeled: Cal. Bus. & Prof. Code 651(b)(3), 22 TAC 164.3(b)(4). */
export const resultImageDisclosureMissing = rule({
  id: "result-image-disclosure-missing",
  title: "Result, before/after, model or AI image without disclosure",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["media", "outbound-post", "testimonial"],
  reviewer: "clinical",
  cites: ["Cal. Bus. & Prof. Code 651(b)(3)", "22 TAC 164.3(b)(4)", "N.C. Medical Board position 8.3.1"],
  message: "A picture of a result or of a model lacks its disclosure.",
  why: "Pictures of results must be unedited, comparable and name the procedure; models and made-up pictures must be labeled (Cal. Bus. & Prof. Code 651(b)(3), 22 TAC 164.3(b)(4)).",
  fix: "Add: 'Actual patient, shared with permission. Procedure: (name it). Photos not retouched. Results vary.' or 'Photo of a model.'",
  bodyOnly: true,
  find(seen: Observed, facts): Hit[] {
    return (facts.input.media ?? []).flatMap((item, at) => {
      if (item.depicts === undefined) return []
      const told = [item.alt, item.captions, item.ocr]
        .filter((text) => text !== undefined && text !== "")
        .map((text) => readText(text ?? ""))
      return lackOf(item, [seen.reading, ...told], facts).map(([reason, message]): Hit => {
        const sentence = sentenceFor[reason]?.(item)
        return {
          message,
          evidence: { reason, medium: at },
          ...(sentence && facts.input.kind !== "media"
            ? { replacement: withEnd(seen, sentence, "Add the disclosure") }
            : { where: `media.${at}` }),
        }
      })
    })
  },
})
