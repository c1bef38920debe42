import { describe, expect, test } from "vitest"
import { caseNow, casePractice } from "../cases/case.ts"
import { templates } from "../cases/templates.ts"
import { check } from "./check.ts"
import { draftsFor, filled, replyTemplates } from "./drafts.ts"
import { readingGrade } from "./plain/reading-grade.ts"
import { triage } from "./triage.ts"
import type { PracticeFacts } from "./types.ts"

const practice: PracticeFacts = {
  ...casePractice,
  contactRole: "our patient advocate",
  placeholders: {
    url: "summitortho.example",
    bookingUrl: "summitortho.example/book",
    portalUrl: "portal.summitortho.example",
    careersUrl: "summitortho.example/jobs",
    guidelinesUrl: "summitortho.example/rules",
    hours: "9 to 5",
    socialHours: "on weekdays",
    "privacyOfficial.name": "Lena Moss",
    "media.contact.name": "Lena Moss",
    "media.contact.phone": "406-555-0100",
    "legal.contact.name": "Tom Ward",
    "legal.contact.address": "210 Harbor Street",
    "hr.contact.name": "Dana Kim",
    "fact.sentence": "Vaccines do not cause autism.",
    "source.name": "CDC",
    "source.date": "March 2026",
    "source.url": "https://www.cdc.gov",
  },
}

const answers = replyTemplates.filter(({ id }) => id !== "dm.autoreply")

describe.each(replyTemplates.map((template) => [template.id, template] as const))("%s", (_, template) => {
  const draft = filled(template, practice)

  test("is filled", () => {
    expect(draft.missing).toEqual([])
    expect(draft.text).not.toContain("{{")
  })
  test("passes every rule of a reply", () => {
    const input = { kind: "outbound-reply", text: draft.text, now: caseNow, practice } as const
    expect(check(input).findings).toEqual([])
  })
  test("reads at grade 8 or below", () => {
    expect(readingGrade(draft.text).grade).toBeLessThanOrEqual(8)
  })
})

test.each(answers.map((template) => [template.id, template] as const))("%s passes as an answer to what it is for", (_, template) => {
  const replyTo = { text: "…", category: template.category }
  const { text } = filled(template, practice)
  expect(check({ kind: "outbound-reply", text, now: caseNow, practice, replyTo }).findings).toEqual([])
})

test("the catalog's replies are there word for word", () => {
  const known = new Map(replyTemplates.map((template) => [template.id, filled(template, practice).text]))
  const replies = templates.filter(({ id }) => id.startsWith("reply.") || id.startsWith("dm."))
  for (const { id, text } of replies) expect(known.get(id)).toBe(text)
})

test("every reply has a title of its own, that makes sense alone", () => {
  const titles = replyTemplates.map(({ title }) => title)
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([])
  expect(titles.filter((title) => /\bsame\b|variant/i.test(title))).toEqual([])
})

test("what the practice has not told stays open and is named", () => {
  const [draft] = draftsFor(triage("Forty minutes on hold and then cut off"), { contactName: "Ana Ruiz" })
  expect(draft).toMatchObject({ templateId: "reply.complaint-service-a", missing: ["contact.role", "practice.phone"] })
  expect(draft?.text).toContain("Please call Ana Ruiz, {{contact.role}}, at {{practice.phone}}")
  expect(check({ kind: "outbound-reply", text: draft?.text ?? "", now: caseNow, practice }).verdict).toBe("blocked")
})

test.each([
  ["honestly want to kms", "reply.self-harm"],
  ["quiero morirme, ya no aguanto más la vida", "reply.self-harm-es"],
  ["Baby is not breathing right, what now", "reply.emergency"],
  ["Broke out in hives after the new antibiotic", "reply.adverse-event"],
  ["My arm is swollen and I have a fever since the flu shot", "reply.adverse-event-vaccine"],
  ["My son Eli (DOB 6/2/2019) got his ear tubes here and is still in pain.", "reply.phi-removal-request"],
  ["They drilled the wrong side and it still hurts", "reply.complaint-clinical"],
  ["Are you hiring hygienists?", "reply.recruitment"],
  ["Does the flu shot hurt?", "reply.question-medical"],
  ["@kim_r you fat pig nobody wants you here", "reply.community-guidelines"],
] as const)("%s: the first draft is %s", (text, id) => {
  expect(draftsFor(triage(text), practice)[0]?.templateId).toBe(id)
})

test.each([
  ["I know where Dr. Lee parks", {}],
  ["Buy 1000 real followers for $9, link in bio", {}],
] as const)("nobody answers %s", (text, options) => {
  expect(draftsFor(triage(text), practice, options)).toEqual([])
})

test("health details in a direct message are led to a private way", () => {
  const drafts = draftsFor(triage("My son Eli (DOB 6/2/2019) got his ear tubes here"), practice, { kind: "direct-message" })
  expect(drafts[0]?.templateId).toBe("dm.phi-redirect")
})

test("stars without words are asked for more", () => {
  expect(draftsFor(triage("", { rating: 1 }), practice)[0]?.templateId).toBe("reply.complaint-no-text")
})

test("seeds turn the variants, the same seed the same way", () => {
  const praise = triage("The team is so gentle, thank you!")
  const firstOf = (seed: number) => draftsFor(praise, practice, { seed })[0]?.templateId
  expect(new Set([0, 1, 2, 3].map(firstOf)).size).toBe(4)
  expect(firstOf(5)).toBe(firstOf(1))
  expect(firstOf(-1)).toBe(firstOf(3))
})

test.each(["praise", "complaint-service", "complaint-clinical", "question-general", "question-medical"] as const)(
  "%s has at least three variants",
  (category) => {
    expect(replyTemplates.filter((template) => template.category === category).length).toBeGreaterThanOrEqual(3)
  },
)
