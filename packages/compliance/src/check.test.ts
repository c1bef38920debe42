import { describe, expect, test } from "vitest"
import { everyInput } from "../cases/all.ts"
import { casePractice } from "../cases/case.ts"
import { overridable, ruleCatalog } from "./catalog.ts"
import { check, checkAll, identifierSpans, inspect, inspectAll } from "./check.ts"
import { secondLook } from "./packs/second-look.ts"
import { usFederal } from "./packs/us-federal.ts"
import { mask } from "./spans.ts"
import { contentKinds, type CheckInput, type Finding } from "./types.ts"

const marked = (input: CheckInput): string[] =>
  check(input).findings.map(({ ruleId, span }) => `${ruleId}: ${span ? input.text.slice(...span) : ""}`)

/** The same numbers every time: a linear congruential generator (Numerical Recipes). */
function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32
}

const scraps = [
  ..."our patient Marisol Vega came in on March 3 her surgery 406-555-0143 a@b.co SSN 078-05-1120 from Cedar Falls you should take 2 mg thank for your visit".split(
    " ",
  ),
  ..."😁 👩‍⚕️ é é \u0301 \u200b \u202e ﷺ ５ ٤ Ⅷ ß 𝗠 Ж 中 \ud83d \udc00 \n . ! ? @ # \" ' - — ( [ { \t".split(" "),
]

describe("a verdict", () => {
  test("points at the very words, through marks, look-alikes and emoji", () => {
    expect(marked({ kind: "outbound-post", text: "🎉 Our patient Мarı\u0301sol\u200b Vega had surgery!" })).toContain(
      "phi-person-name: Мarı\u0301sol\u200b Vega",
    )
    expect(marked({ kind: "outbound-post", text: "💜 call ５５５-０１９１ 💜" })).toEqual(["phi-contact-details: ５５５-０１９１"])
  })

  test("is the same every time", () => {
    const input: CheckInput = { kind: "outbound-reply", text: "Thanks for your visit on March 3, Marisol!", practice: casePractice }
    expect(check(input)).toEqual(check(structuredClone(input)))
  })

  test("names packs and versions, so that it can be explained years later", () => {
    const verdict = check({ kind: "outbound-post", text: "Hello" })
    expect(verdict).toMatchObject({
      verdict: "ok",
      findings: [],
      packs: [usFederal, secondLook].map(({ id, version }) => ({ id, version })),
    })
    expect(verdict.engineVersion).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test("is silent with no packs", () => {
    expect(check({ kind: "outbound-post", text: "SSN 078-05-1120" }, []).findings).toEqual([])
  })

  test("reads alt texts, captions and words in pictures, and says where", () => {
    const media = [{ alt: "the front desk at noon" }, { alt: "a smile at the door", ocr: "MRN 4471920", captions: "call 406-555-0143" }]
    const found = check({ kind: "outbound-post", text: "Hello", media }).findings
    expect(found.map(({ ruleId, where }) => `${ruleId} ${where}`)).toEqual([
      "media-background-phi media.1.ocr",
      "phi-contact-details media.1.captions",
      "phi-id-number media.1.ocr",
    ])
    expect(found.slice(1).map(({ span }) => span)).toEqual([
      [5, 17],
      [4, 11],
    ])
  })

  test("never blocks what the public writes; private details in it wait for the privacy officer", () => {
    const verdict = check({ kind: "inbound-comment", text: "I'm Priya Raman, SSN 401-55-9023, my surgery was on March 3" })
    expect(verdict.verdict).toBe("needs-review")
    expect(new Set(verdict.findings.map(({ ruleId }) => ruleId))).toEqual(new Set(["inbound-phi-disclosure"]))
  })

  test("asks about a number while the practice has none on file, and blocks it when it has another", () => {
    const post = { kind: "outbound-post", text: "Now booking sports physicals. Call 541-555-0112." } as const
    expect(check(post)).toMatchObject({ verdict: "ok", findings: [{ ruleId: "phi-contact-details", severity: "info" }] })
    expect(check({ ...post, practice: { phones: ["406-555-0100"] } }).verdict).toBe("blocked")
    expect(check({ ...post, text: "Her daughter's number is 541-555-0112." }).verdict).toBe("blocked")
  })

  test("carries no word of the text in its evidence", () => {
    const text = "Our patient Marisol Vega of 418 Birchwood Lane came in on March 3, MRN 4471920, call 406-555-0143."
    const evidence = JSON.stringify(
      check({ kind: "outbound-post", text }).findings.map((finding) => [finding.evidence, finding.message, finding.why]),
    )
    expect(evidence).not.toMatch(/Marisol|Vega|Birchwood|4471920|0143/)
  })

  test("keeps every span and patch inside its text for random Unicode", () => {
    const next = chance(7)
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 1 + Math.floor(next() * 40) }, () => scraps[Math.floor(next() * scraps.length)]).join(
        next() < 0.7 ? " " : "",
      )
      const kind = contentKinds[Math.floor(next() * contentKinds.length)] ?? "outbound-post"
      const input = { kind, text, media: [{ alt: text }] }
      for (const { span, autoFix } of check(input).findings) {
        for (const range of [span, autoFix?.span]) {
          if (!range) continue
          expect(range[0]).toBeGreaterThanOrEqual(0)
          expect(range[1]).toBeGreaterThan(range[0])
          expect(range[1]).toBeLessThanOrEqual(text.length)
        }
      }
      let last = 0
      for (const { start, end } of identifierSpans(input)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }
  })
})

describe("a proposed patch", () => {
  const patched = (text: string, { autoFix }: Finding): string =>
    autoFix ? text.slice(0, autoFix.span[0]) + autoFix.replacement + text.slice(autoFix.span[1]) : text

  test.each([
    ["outbound-post", "Questions? Call 406-555-0143 today."],
    ["outbound-post", "Her MRN is 4471920."],
    ["outbound-reply", "Thank you for choosing us, see you soon!"],
    ["outbound-reply", "Try 400 mg of ibuprofen twice a day."],
  ] as const)("clears its own finding in a %s", (kind, text) => {
    const [finding] = check({ kind, text, practice: casePractice }).findings
    expect(finding?.autoFix).toBeDefined()
    const after = check({ kind, text: finding ? patched(text, finding) : text, practice: casePractice })
    expect(after.findings.filter(({ ruleId }) => ruleId === finding?.ruleId)).toEqual([])
  })
})

describe("authorizations", () => {
  const named = { kind: "outbound-post", text: "Marisol finished her Invisalign trays." } as const
  const release = {
    id: "A-1",
    state: "active",
    scope: { nameUse: "first-name", channels: ["bluesky"] },
    expiresAt: "2027-01-01T00:00:00Z",
  } as const

  test("cover a name only while active, in time and on their channels", () => {
    const now = "2026-11-21T12:00:00Z"
    const found = (input: Partial<CheckInput>) =>
      check({ ...named, now, channel: "bluesky", authorizations: [release], ...input }).findings.filter(
        ({ ruleId }) => ruleId === "phi-person-name",
      ).length
    expect(check({ ...named, now, channel: "bluesky", authorizations: [release] }).verdict).toBe("ok")
    expect(found({})).toBe(0)
    expect(found({ channel: "facebook" })).toBe(1)
    expect(found({ now: "2027-01-01T00:00:00Z" })).toBe(1)
    expect(found({ publishOn: "2027-02-01T00:00:00Z" })).toBe(1)
    expect(found({ authorizations: [{ ...release, state: "revoked" }] })).toBe(1)
    expect(found({ text: "Marisol Vega finished her Invisalign trays." })).toBe(1)
  })

  test("that could expire do not count when the moment is unknown", () => {
    expect(check({ ...named, channel: "bluesky", authorizations: [release] }).verdict).toBe("blocked")
  })
})

describe("overriding", () => {
  test("a privacy finding on a reply is open to nobody", () => {
    for (const rule of ruleCatalog.filter(({ reviewer }) => reviewer === "privacy"))
      expect(overridable(rule.id, "outbound-reply")).toBeNull()
  })
  test("elsewhere the privacy officer decides, and the practice leader about the rest", () => {
    expect(overridable("phi-date", "outbound-post")).toBe("privacy-officer")
    expect(overridable("specific-medical-advice", "outbound-reply")).toBe("practice-leader")
    expect(overridable("no-such-rule", "outbound-post")).toBeNull()
  })
})

describe("masking", () => {
  test("puts the kind of identifier in the place of the words", () => {
    const input = {
      kind: "inbound-comment",
      text: "I'm Priya Raman 💜, SSN 401-55-9023, seen on Jan 9, 2025. Call (312) 555-0143",
      practice: casePractice,
    } as const
    expect(mask(input.text, identifierSpans(input))).toBe("I'm [NAME] 💜, SSN [SSN], seen on [DATE]. Call [PHONE]")
  })
})

describe("many items at once", () => {
  const media = { kind: "outbound-post", text: "Our new chairs.", media: [{ alt: "Mr. Ruiz after his hip surgery" }] } as const

  test("come out as they do one by one", () => {
    const inputs = [...everyInput, media, ...everyInput.slice(0, 40)]
    expect(inspectAll(inputs)).toEqual(inputs.map((input) => inspect(input)))
    expect(checkAll(inputs)).toEqual(inputs.map((input) => check(input)))
  })

  test("may be none", () => {
    expect(inspectAll([])).toEqual([])
  })
})
