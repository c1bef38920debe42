import { consentWords, infoClasses, type PostContent, type PostPermission, type ShownPerson } from "@bedside/contracts"
import { numberWord } from "../media/lacks.model.ts"

type Info = PostPermission["info"][number]
type Shown = Pick<ShownPerson, "state" | "consentHandle">

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const some = (n: number, one: string) => `${numberWord(n)} ${n === 1 ? one : `${one}s`}`

/** Who is shown and how many of them agreed: "Two faces, one release". */
export function facesWords(shown: readonly Shown[]): string {
  const faces = shown.filter(({ state }) => state !== "not-identifiable")
  if (faces.length === 0) return shown.length > 0 ? "Nobody who can be recognized" : "No face found"
  const handles = (state: Shown["state"]) =>
    new Set(faces.filter((one) => one.state === state).map(({ consentHandle }) => consentHandle)).size
  const [releases, staff] = [handles("consent"), handles("staff")]
  const agreed = [releases > 0 ? some(releases, "release") : "", staff > 0 ? some(staff, "staff consent") : ""].filter(Boolean)
  return sentence([some(faces.length, "face"), agreed.length > 0 ? agreed.join(" and ") : "no release"].join(", "))
}

/** Binds a consent to the post, with nothing said yet of what is shown; one that is bound stays as it is. */
export function bindConsent(content: PostContent, consentId: string): PostContent {
  const before = content.consents ?? []
  return before.some((one) => one.consentId === consentId)
    ? content
    : { ...content, consents: [...before, { consentId, info: [] }].slice(0, 20) }
}
/** Takes a consent off the post. */
export function unbindConsent({ consents = [], ...content }: PostContent, consentId: string): PostContent {
  const left = consents.filter((one) => one.consentId !== consentId)
  return left.length > 0 ? { ...content, consents: left } : content
}
/** Says what the post shows of the person behind a bound consent. */
export const sayInfo = (content: PostContent, consentId: string, info: Info[]): PostContent => ({
  ...content,
  consents: (content.consents ?? []).map((one) => (one.consentId === consentId ? { ...one, info } : one)),
})

/** What of a person can be ticked: what the consent covers and what is ticked already; everything when `all`, or while nobody knows. */
export function infoChoices(covers: readonly Info[] | undefined, chosen: readonly Info[], all: boolean): { value: Info; label: string }[] {
  const shown = (one: Info) => all || !covers || covers.includes(one) || chosen.includes(one)
  return infoClasses.filter(shown).map((value) => ({ value, label: sentence(consentWords.info[value]) }))
}
