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
demonstrated|demonstration|depicted|footage|image/s|photo/s|picture/s/d|portrayed|posed|shown|video|worn <3> actor/s|mannequin|model/s
a|are|by|for|hired|is|of|on|our|paid|professional|with actor/s|mannequin|model/s
actor/s|model/s depicted|for|image/s|in|not|only|photo/s|pictured|portray/s/ing|posed|shown|used|wearing
stock art|footage|image/s|photo/s|photography|picture|video
aiart|aigenerated|aiimage|animation|cartoon|dramatization|illustrated|illustration/s|illustrative|ilustracion/es|madewithai|midjourney|mockup|reenactment|rendering|simulated|simulation|stockimage|stockphoto/s
drawing/s|graphic/s of|only|showing|shows
for demonstration|illustration|illustrative
mock up
artist's|artist/s|computer|digital generated|impression|rendering|simulation
ai art|assisted|created|generated|illustration|image/s|made|model|photo|picture|rendering
created|drawn|generated|made|produced <2> ai|artificial|chatgpt|dalle|midjourney
artificial intelligence
not <3> actual|real client|patient/s|people|person
foto/s|imagen/es de <2> archivo|modelo/s|stock
`)
/** The same words in another meaning. */
const otherModel = phrases(`
3d|anatomical|business|care|delivery|health|home|latest|medical|membership|new|newest|older|payment|role|staffing|treatment model/s
model behavior|citizen|number|of|patient|student|year
super model
`)
const ourPatient = phrases(`
actual|another|my|one|our|real|these|this <3> client/s|patient/s
hear|meet|see <3> patient/s
after|before photos|pictures of my|our
`)
const notPatient = phrases(`
aren't|isn't|no|not <3> client/s|patient/s
`)
const resultsDiffer = phrases(`
experience/s|outcome/s|result/s <4> differ/s|different|varies|vary
actual|individual|your <1> mileage|outcome|result/s
outcome/s|result/s <4> not <3> all|everyone|guaranteed|occur|same|typical
not <3> outcome/s|results
outcomes|results are|is individual|never|not|unique
each|every|everybody|everyone <1> body|case|different|heals|patient|person|responds|skin|smile|unique
varies|vary by|from case|individual|patient|person
not <2> guaranteed|typical
no guarantee/s
resultsmayvary|resultsvary
resultados <3> diferentes|varian|variar
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
