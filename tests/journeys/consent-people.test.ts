import type { ConsentTerms } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { expect, test } from "vitest"
import { dayOf } from "../world/consents.ts"
import { photo, sendPicture } from "../world/media.ts"
import { type ClinicOf, clinicOf, draftRelease, linkTo, releaseFor, somewhere } from "../world/releases.ts"
import { openWorld, type World } from "../world/world.ts"

const refusal = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "done",
    (error: unknown) => (error instanceof ApiError ? error.problem.kind : String(error)),
  )
const child: Partial<ConsentTerms> = { minor: { under18: true, consentsAlone: false, assentNoted: true }, signer: "parent" }
const nineYears = (world: World) => {
  const today = dayOf(world.clock.now())
  return `${Number(today.slice(0, 4)) - 9}-01-15`
}
const releaseOf = (world: World, desk: ClinicOf, name: string, signerName: string) =>
  releaseFor(desk, { terms: child, identity: { name, signerName, birthDate: nineYears(world) } })

test("a form is for one person: a parent signs one for each child", async () => {
  await using world = await openWorld()
  const desk = await clinicOf(world)
  const made = (name: string) =>
    refusal(draftRelease(desk, { terms: child, identity: { name, signerName: "Iris Vega", birthDate: nineYears(world) } }))
  const several = ["Ava and Ben Vega", "Ava & Ben Vega", "Ava Vega / Ben Vega", "Ava Vega; Ben Vega", "Ana y Luis Vega", "Ava + Ben"]
  expect(await Promise.all(several.map(made))).toEqual(several.map(() => "names-several"))
  const one = ["Ava Vega", "José Ortega y Gasset", "Andy Anderson", "Vega, Ava", "Mary-Ann O'Hand Jr."]
  expect(await Promise.all(one.map(made))).toEqual(one.map(() => "done"))
  const consent = await draftRelease(desk)
  const { terms, revision } = consent
  const identity = { name: "Ava and Ben Vega", birthDate: null, email: "", phone: "", address: "", signerName: "", interpreter: "" }
  const body = { revision, terms, wording: { items: "The quote.", note: "" }, identity }
  expect(await refusal(desk.officer.api.consents.amendConsent({ params: { practiceId: desk.practiceId, id: consent.id }, body }))).toBe(
    "names-several",
  )
})

test(
  "each child on a picture needs a release of their own; one parent's for one child does not stand for the other",
  { timeout: 120_000 },
  async () => {
    await using world = await openWorld()
    const desk = await clinicOf(world)
    const { author, practiceId, channel } = desk
    const { body } = await sendPicture(world, author, await photo(640, 480))
    const params = { practiceId, id: body.id }
    await author.api.media.markPerson({ params, body: { box: somewhere, atSeconds: null } })
    const { shown } = await author.api.media.markPerson({ params, body: { box: { ...somewhere, x: 0.6 }, atSeconds: null } })
    const [left = "", right = ""] = shown.map(({ id }) => id)
    const ava = await releaseOf(world, desk, "Ava Vega", "Iris Vega")
    const ben = await releaseOf(world, desk, "Ben Stone", "Tom Stone")
    await linkTo(desk, body.id, left, "consent", ava.handle)
    expect(await refusal(linkTo(desk, body.id, right, "consent", ava.handle))).toBe("no-such-consent")
    const media = [{ mediaId: body.id, alt: "Two children at the sticker table." }]
    const post = await author.compose({ text: "Sticker day in our waiting room.", on: [channel], media })
    const aboutPeople = ({ verdict }: typeof post) =>
      verdict.findings.filter(({ severity }) => severity === "block").map(({ ruleId }) => ruleId)
    expect(aboutPeople(post)).not.toEqual([])
    await linkTo(desk, body.id, right, "consent", ben.handle)
    expect(aboutPeople(await author.look(post))).toEqual([])
    await desk.officer.api.consents.revokeConsent({
      params: { practiceId, id: ben.id },
      body: { via: "email", on: dayOf(world.clock.now()) },
    })
    expect(aboutPeople(await author.look(post))).toContain("authorization-not-valid")
  },
)
