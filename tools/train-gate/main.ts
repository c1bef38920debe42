// Trains the gate that sees trouble without an identifier: bin/run node tools/train-gate/main.ts
// It reads packages/compliance/corpus only; the same texts give the same weights: no chance, no clock.
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { caseNow, casePractice, type Case } from "../../packages/compliance/cases/case.ts"
import { clinicalCases } from "../../packages/compliance/cases/clinical.ts"
import { conductCases } from "../../packages/compliance/cases/conduct.ts"
import { consentCases } from "../../packages/compliance/cases/consent.ts"
import { harmless, leaks } from "../../packages/compliance/cases/mixed.ts"
import { privacyCases } from "../../packages/compliance/cases/privacy.ts"
import { plainLanguageCases } from "../../packages/compliance/cases/plain-language.ts"
import { publishingCases } from "../../packages/compliance/cases/publishing.ts"
import { repliesCases } from "../../packages/compliance/cases/replies.ts"
import { templates } from "../../packages/compliance/cases/templates.ts"
import { check } from "../../packages/compliance/src/check.ts"
import { factsOf } from "../../packages/compliance/src/facts.ts"
import { gateBuckets, gateFeatures } from "../../packages/compliance/src/model/gate-features.ts"
import { observe } from "../../packages/compliance/src/observe.ts"
import { secondLook, weighed } from "../../packages/compliance/src/packs/second-look.ts"
import { standardPacks } from "../../packages/compliance/src/packs/standard.ts"
import type { CheckInput, ContentKind, Finding } from "../../packages/compliance/src/types.ts"
import { corpusNow, outbound, type Outbound } from "../measure/corpus.ts"
import { headOf, heads, limitsFrom, print, type Judged } from "./limits.ts"
import { numbersText } from "../train-names/code.ts"
import { shuffled, softmaxTrainer, type Sample } from "../train-sentiment/softmax.ts"

const lawPacks = standardPacks.filter((pack) => pack !== secondLook)

type GateSample = Sample & Pick<Judged, "text" | "weighed" | "certain">

function worst(findings: readonly Finding[]): Judged["weighed"] {
  if (findings.some(({ severity }) => severity === "block")) return "block"
  return findings.some(({ severity }) => severity === "needs-review") ? "review" : "ok"
}

function sampleOf(text: Outbound): GateSample {
  const { kind, practice = {}, replyTo } = text
  const input: CheckInput = { kind, text: text.text, now: corpusNow, publishOn: corpusNow, practice, ...(replyTo && { replyTo }) }
  const facts = factsOf(input)
  const { findings } = check(input, lawPacks)
  const fired = findings.filter(({ severity }) => severity === "block" || severity === "needs-review").map(({ ruleId }) => ruleId)
  return {
    text,
    features: [...gateFeatures(observe(text.text, facts), facts, fired)],
    dense: [],
    head: headOf(text),
    weight: 1,
    weighed: worst(findings.filter(({ ruleId }) => weighed.has(ruleId))),
    certain: worst(findings.filter(({ ruleId }) => !weighed.has(ruleId))),
  }
}

const judgedBy = (model: ReturnType<typeof learn>, sample: GateSample): Judged => ({
  text: sample.text,
  chances: model.probabilities(sample),
  weighed: sample.weighed,
  certain: sample.certain,
})

/** Weights are kept in steps of one fifth, of the features that tell the heads apart best: the rest is not worth its bytes. */
const scale = 4
const most = 8300

function learn(samples: readonly Sample[], epochs = 20) {
  const trainer = softmaxTrainer({ heads: heads.length, buckets: gateBuckets, dense: 0, rate: 0.12, decay: 5e-4 })
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const at of shuffled(samples.length, epoch)) {
      const sample = samples[at]
      if (sample) trainer.learn(sample)
    }
  return trainer.small(scale, most)
}

/** Each topic is judged by a model that never saw it; topics go into eight groups by turns. */
function acrossTopics(samples: readonly GateSample[], always: readonly GateSample[]): Judged[] {
  const topics = [...new Set(samples.map(({ text }) => text.topic))].sort()
  const groupOf = new Map(topics.map((topic, at) => [topic, at % 8]))
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((group) => {
    const model = learn([...samples.filter(({ text }) => groupOf.get(text.topic) !== group), ...always])
    const own = samples.filter(({ text }) => groupOf.get(text.topic) === group)
    return own.map((sample) => judgedBy(model, sample))
  })
}

const about: Readonly<Record<string, Outbound["about"]>> = {
  privacy: "privacy",
  consent: "privacy",
  clinical: "clinical",
  conduct: "conduct",
}
const families = { privacy: privacyCases, consent: consentCases, clinical: clinicalCases, conduct: conductCases }
/** What these rules pass is plain talk; what they flag is no trouble of the kinds that are learned. */
const plainFamilies = [...repliesCases, ...plainLanguageCases, ...publishingCases]
/** Made-up examples are plainer than life, and there are many of them. */
const caseWeight = 0.4

/** Harmless everyday sentences, which labeled texts have few of because they are so plain. */
const plainTexts = (): string[] =>
  readFileSync(new URL("plain.txt", import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean)

/** The texts of the case files, without what the rules say of them: the rules were made to be right about them. */
function caseSamples(): GateSample[] {
  const made = (id: string, kind: ContentKind, example: Case, what: Outbound["about"]): GateSample[] => {
    const given = typeof example === "string" ? { text: example } : example
    const of = given.kind ?? kind
    if (of === "media" || of === "inbound-comment" || given.text.length < 12) return []
    const input: CheckInput = { kind: of, now: caseNow, ...given, practice: { ...casePractice, ...given.practice } }
    if (what === "none" && check(input, lawPacks).verdict !== "ok") return []
    const facts = factsOf(input)
    const expect = what === "none" ? "ok" : "block"
    const text: Outbound = { id, topic: "cases", part: "train", kind: of, text: given.text, marks: [], expect, about: what }
    const features = [...gateFeatures(observe(given.text, facts), facts, [])]
    return [{ text, features, dense: [], head: headOf(text), weight: caseWeight, weighed: "ok", certain: "ok" }]
  }
  const ruled = Object.entries(families).flatMap(([family, rules]) =>
    rules.flatMap(({ ruleId, kind, catalog, flag, pass }) => [
      ...[...catalog.flag, ...flag].flatMap((example) => made(ruleId, kind, example, about[family] ?? "none")),
      ...[...catalog.pass, ...pass].flatMap((example) => made(ruleId, kind, example, "none")),
    ]),
  )
  const mixed = [
    ...plainFamilies.flatMap(({ ruleId, kind, catalog, pass }) =>
      [...catalog.pass, ...pass].flatMap((example) => made(ruleId, kind, example, "none")),
    ),
    ...plainTexts().flatMap((text) => [...made("plain", "outbound-post", text, "none"), ...made("plain", "outbound-reply", text, "none")]),
    ...leaks.flatMap(([kind, text]) => made("mixed", kind, text, "privacy")),
    ...harmless.flatMap(([kind, text]) => made("mixed", kind, text, "none")),
    ...templates.flatMap(({ kind, text }) => made("template", kind, text, "none")),
  ]
  return [...ruled, ...mixed]
}

function main(): void {
  const samples = outbound().map(sampleOf)
  const known = samples.filter(({ text }) => text.part !== "test")
  const cases = caseSamples()
  const across = acrossTopics(known, cases)
  const limits = limitsFrom(across)
  print("topics held out", across, limits)
  const model = learn([...known, ...cases])
  const tests = samples.filter(({ text }) => text.part === "test").map((sample) => judgedBy(model, sample))
  print("test", tests, limits)
  const weights = numbersText(model.weights)
  console.log(`${known.length} texts, limits ${JSON.stringify(limits)}, sha256 ${createHash("sha256").update(weights).digest("hex")}`)
  writeFileSync(
    new URL("../../packages/compliance/src/model/gate.gen.ts", import.meta.url),
    `// Made by tools/train-gate from the labeled texts of packages/compliance/corpus.
/** The likeness from which a text waits for review or is blocked, chosen on topics held out. */
export const limits = ${JSON.stringify(limits)}
export const scale = ${model.scale}
export const bias = ${JSON.stringify(model.bias)}
export const weights =
  "${weights}"
`,
  )
}

if (import.meta.main) main()
