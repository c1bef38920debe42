import { consentKinds, consentWords, formLanguages } from "@bedside/contracts"
import sharp from "sharp"
import { expect, test } from "vitest"
import { statementsWanted } from "../rules/demands.ts"
import { terms } from "../rules/consent.testing.ts"
import { buildForm, formHash, type FormInput, formText, wordsFor } from "./form.ts"
import { formPdf, type Signed, sizeFor } from "./form.pdf.ts"
import { textOf } from "./pdf-text.testing.ts"

const practice = {
  name: "Clínica Sauce",
  privacyOfficial: "Dee Okafor",
  address: "12 Willow Street",
  portal: "https://portal.willow.example",
  email: "privacy@willow.example",
}
const input: FormInput = {
  kind: "hipaa-authorization",
  terms: { ...terms, sensitive: ["mental-health"] },
  items: "The photo of your smile and the quote about your first walk",
  personName: "Zoë Núñez",
  practice,
  state: "CO",
}
const inLanguage = (language: "en" | "es", more: Partial<FormInput> = {}): FormInput => ({
  ...input,
  ...more,
  terms: { ...input.terms, ...more.terms, language },
})
const now = new Date("2026-03-02T16:00:00Z")
const spaced = (text: string) => text.replace(/\s+/g, " ").trim()
const printed = async (given: FormInput, signed?: Signed) => textOf(await formPdf({ form: buildForm(given), size: 12, now, signed }))

test.each([
  ["what is used", "these words and pictures: The photo of your smile and the quote about your first walk."],
  ["what is shown", "They may show: quote and first name. Nothing else"],
  ["who shares it", "You let Clínica Sauce and the people who work for it"],
  ["who sees it", "seen by anyone on: Facebook and Instagram."],
  ["each purpose", "uses them for: posts about the practice."],
  ["paid ads", "We do not use them in paid ads."],
  ["the end", "This ends on May 1, 2027."],
  ["the right to stop it", "You can stop this at any time."],
  ["how to stop it", "write to Dee Okafor at Clínica Sauce, 12 Willow Street, or by e-mail to privacy@willow.example"],
  ["what stopping cannot undo", "We can't take back what was used before"],
  ["that care does not depend on it", "Your care, bills and benefits stay the same if you sign or not."],
  ["that others may share it", "Privacy law may then no longer protect it"],
  ["money", "We are not paid by someone else for this. You are not paid for this."],
  ["the copy", "You get a copy of this form."],
  ["the private matters to tick", "[ ] mental health"],
  ["the lines for name, signature and date", "Name of the person who signs: ___"],
])("the printed form in English says %s", async (_, words) => {
  expect(await printed(input)).toContain(words)
})

test.each([
  ["what is used", "estas palabras e imágenes: The photo of your smile"],
  ["what is shown", "Pueden mostrar: sus palabras y su nombre de pila."],
  ["who sees it", "Cualquier persona las puede ver en: Facebook y Instagram."],
  ["each purpose", "las usa para: publicaciones sobre el consultorio."],
  ["the end", "Esto termina el 1 de mayo de 2027."],
  ["the right to stop it", "Usted puede detener esto en cualquier momento."],
  ["how to stop it", "escriba a Dee Okafor en Clínica Sauce, 12 Willow Street"],
  ["that care does not depend on it", "Su atención, sus cuentas y sus beneficios siguen igual, firme o no firme."],
  ["that others may share it", "es posible que la ley de privacidad ya no lo proteja"],
  ["money", "Nadie más nos paga por esto. A usted no se le paga por esto."],
  ["the copy", "Usted recibe una copia de este formulario."],
  ["the name with its accents", "Nombre: Zoë Núñez"],
  ["the lines", "Firma: ___"],
])("the printed form in Spanish says %s", async (_, words) => {
  expect(await printed(inLanguage("es"))).toContain(words.replace("Facebook y Instagram", "Facebook e Instagram"))
})

test.each(formLanguages)("the PDF in %s says all that is hashed, word for word", async (language) => {
  const given = inLanguage(language)
  const text = await printed(given)
  const lines = formText(buildForm(given))
    .split("\n")
    .slice(2)
    .filter((line) => line !== "" && !line.startsWith("["))
  const electronic = wordsFor(language).sign.electronic
  expect(lines.filter((line) => line !== electronic && !text.includes(spaced(line)))).toEqual([])
  expect(text).toContain(formHash(buildForm(given)))
})

test("the same terms give the same words and hash; one changed word another", () => {
  expect(formHash(buildForm(input))).toBe(formHash(buildForm(structuredClone(input))))
  expect(formHash(buildForm(input))).toMatch(/^[0-9a-f]{64}$/)
  const others = [{ ...input, items: `${input.items}!` }, inLanguage("es"), { ...input, personName: "Zoe Núñez" }]
  expect(new Set([input, ...others].map((one) => formHash(buildForm(one)))).size).toBe(4)
})

test.each(consentKinds)("the form of a %s makes every statement its kind asks for, in both languages", (kind) => {
  for (const language of formLanguages) {
    const form = buildForm(inLanguage(language, { kind }))
    expect(statementsWanted(kind, terms, "CO").filter((one) => !form.statements.includes(one))).toEqual([])
    expect(form.title.length).toBeGreaterThan(5)
    expect(form.sections.every(({ heading, paragraphs }) => heading && paragraphs.length > 0)).toBe(true)
  }
})

test("Texas, Part 2, a minor, a representative and an approval each add their words", () => {
  const more: FormInput = {
    ...input,
    state: "TX",
    terms: {
      ...input.terms,
      part2: true,
      signer: "parent",
      minor: { under18: true, consentsAlone: false, assentNoted: true },
      scope: { ...terms.scope, preApproval: true },
    },
  }
  const form = buildForm(more)
  const text = formText(form)
  expect(form.statements).toEqual(expect.arrayContaining(["electronic-disclosure", "part2-redisclosure"]))
  expect(text).toContain("Texas law")
  expect(text).toContain("42 CFR part 2 prohibits unauthorized use or disclosure of these records.")
  expect(text).toContain("turns 18")
  expect(text).toContain("We show you each post before")
  expect(form.signature.authority).toBe("I can sign because")
  expect(formText(buildForm(input))).not.toContain("Texas")
})

test("every word of every closed list is said in both languages", () => {
  for (const language of formLanguages) {
    const words = wordsFor(language)
    for (const list of ["info", "purpose", "edit", "sensitive"] as const)
      expect(Object.keys(words[list]).toSorted(), `${language} ${list}`).toEqual(Object.keys(consentWords[list]).toSorted())
  }
  expect(wordsFor("es").list(["nombre", "iniciales"])).toBe("nombre e iniciales")
  expect(wordsFor("es").list(["agua", "hielo"])).toBe("agua y hielo")
  expect(wordsFor("en").list(["a", "b", "c"])).toBe("a, b, and c")
})

const dot = async () =>
  (
    await sharp({ create: { width: 9, height: 9, channels: 4, background: "#000c" } })
      .png()
      .toBuffer()
  ).toString("base64")
const signature: Signed = {
  name: "Łucja Nguyễn",
  on: "2026-03-02",
  mark: { kind: "typed", text: "Łucja Nguyễn" },
  authority: "",
  sensitive: ["mental-health"],
  at: "2026-03-02T16:00:00.000Z (America/Denver)",
}

test("the signed form shows who signed, when, what was ticked, and the fingerprint of what was signed", async () => {
  const text = await printed(input, signature)
  for (const words of [
    "Name of the person who signs: Łucja Nguyễn",
    "Signature: Łucja Nguyễn",
    "Date: March 2, 2026",
    "[x] mental health",
    "I agree to sign on a screen",
    "2026-03-02T16:00:00.000Z (America/Denver)",
    formHash(buildForm(input)),
  ])
    expect(text).toContain(words)
  expect(text).not.toContain("\ufffd")
})

test("a drawn signature is in the signed form as a picture; one that is none is refused", async () => {
  const drawn = (png: string) => formPdf({ form: buildForm(input), size: 12, now, signed: { ...signature, mark: { kind: "drawn", png } } })
  expect((await drawn(await dot())).toString("latin1")).toContain("/Subtype /Image")
  await expect(drawn(Buffer.from("no picture at all").toString("base64"))).rejects.toThrow("not a drawing")
})

test("the PDF is accessible: tagged, with language and title, its fonts in it, and its moment given", async () => {
  const pdf = (await formPdf({ form: buildForm(inLanguage("es")), size: 12, now })).toString("latin1")
  for (const part of ["/Lang (es)", "/MarkInfo", "/StructTreeRoot", "/DisplayDocTitle true", "/FontFile2", "/S /H1", "/S /H2", "/S /P"])
    expect(pdf).toContain(part)
  expect(pdf).toContain("D:20260302160000Z")
})

test("California and Washington add their words, in both languages, to the forms they ask for", () => {
  for (const language of formLanguages) {
    const words = wordsFor(language)
    const california = buildForm(inLanguage(language, { state: "CA" }))
    expect(california.statements).toEqual(expect.arrayContaining(["separate-signature", "type-size"]))
    expect(formText(california)).toContain(words.california)
    const guest = { ...input.terms, scope: { ...terms.scope, info: ["story" as const] } }
    const paid = { ...guest, payment: { practicePaid: true, payer: "Acme Dental Supplies, Inc.", personPaid: false } }
    const shown = (given: typeof guest) =>
      buildForm(inLanguage(language, { kind: "event-release", state: "WA", terms: given })).sections.map(({ id }) => id)
    expect(shown(guest)).toContain("health-data")
    expect(shown(guest)).not.toContain("health-sale")
    expect(shown(paid)).toContain("health-sale")
    const sale = buildForm(inLanguage(language, { kind: "event-release", state: "WA", terms: paid }))
    expect(sale.statements).toEqual(expect.arrayContaining(["consumer-health", "health-data-sale"]))
    expect(formText(sale)).toContain("Acme Dental Supplies, Inc.")
    expect(buildForm(inLanguage(language, { state: "WA" })).sections.map(({ id }) => id)).not.toContain("health-data")
  }
})

test("California's forms are printed in 14 points", () => {
  expect([sizeFor("CA"), sizeFor("CO")]).toEqual([14, 12])
})
