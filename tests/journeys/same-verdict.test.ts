import { noPrograms, type PostContent, sourceSteps } from "@bedside/contracts"
import { hours, later } from "@bedside/kernel"
import { expect, test } from "vitest"
import { answer } from "../../apps/web/src/comply/judge.ts"
import { practiceFacts } from "../../apps/web/src/comply/practice-facts.ts"
import { photo, sendPicture } from "../world/media.ts"
import type { Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

const here = ({ practiceId }: Person) => ({ practiceId })
const texts = [
  "Flu shots are in. Walk in any weekday.",
  "Our patient Marisol Vega walked out two days after her hip replacement on March 3.",
  "Call 312-555-0143 or write to pat@example.com about your results.",
  "Now is the time to learn about #hearthealthmonth and blood pressure.",
  "The cheapest whitening in town, and we turn back time!",
  "GUARANTEED RESULTS. The best clinic in the state. No side effects, ever.",
  "Leave us a five star review and win a gift card.",
  "Sugar cures cancer. Vaccines cause autism.",
  "Ask Dr. Mei Chen about her new hours at the Pine Hollow office on Main Street 12.",
  "Theo B., our bravest patient of 93, from Pine Hollow, was born on 04/11/1931. MRN 558-201.",
  "Subscribe to our pathophysiology newsletter: https://bit.ly/3xYz and https://willow.example/?email=sam@example.com",
  "Nuestra paciente Lucía Fernández vino ayer a su cita.",
  "",
  `${"Hand washing still works. ".repeat(40)}`,
]

/** Words that only a program or a list of partners judges otherwise. */
const programTexts = [
  "So proud of how far you've come. Leave us a review on Google.",
  "Our success rate is 60% per transfer, better than any other clinic.",
  "We hope to see you at group on Monday. Call our partner lab at 312-555-0190 or see https://wlw.example/flu",
]

/** A practice with facts of its own, a severity it raised, own words, and two networks. */
async function clinic(world: World) {
  const willow = await world.practice("Willow Street Clinic")
  const [owner, officer, author] = await Promise.all([willow.as("owner"), willow.as("privacy-officer"), willow.as("author")])
  const channel = await owner.connectSandbox()
  const profile = await owner.api.practice.getPractice({ params: here(owner) })
  await owner.api.practice.savePractice({
    params: here(owner),
    body: {
      ...profile,
      state: "NY",
      contactName: "Ana Ruiz",
      phones: ["406-555-0100"],
      domains: ["willow.example"],
      locations: [{ name: "Pine Hollow", address: "12 Main Street", phone: "406-555-0110" }],
      providers: [{ name: "Dr. Mei Chen", credentials: "MD", specialty: "family medicine" }],
      specialty: "fertility and reproductive medicine",
      programs: { behavioralHealth: true, part2: true, sartMember: true, hhsRecipient: true, employees: 9 },
      partnerPhones: ["312-555-0190"],
      shortDomains: ["wlw.example"],
    },
  })
  await officer.api.comply.chooseSeverity({ params: { ...here(officer), ruleId: "hashtag-not-camel-case" }, body: { severity: "block" } })
  for (const words of [["cheap*"], ["turn back time"]])
    await officer.api.comply.addGuideline({
      params: here(officer),
      body: {
        title: `No ${words[0] ?? ""}`,
        kind: "word",
        words,
        severity: "needs-review",
        message: "Not our words.",
        fix: "Say what it costs.",
        appliesTo: ["outbound-post", "outbound-reply"],
        examples: [],
      },
    })
  return { channel, author }
}

test("the check while somebody types finds exactly what the server finds when it is saved", async () => {
  await using world = await openWorld()
  const { channel, author } = await clinic(world)
  const practice = practiceFacts(
    await author.api.practice.getPractice({ params: here(author) }),
    await author.api.comply.rulebook({ params: here(author) }),
  )
  const channels = await author.api.channels.listChannels({ params: here(author) })
  const networks = new Map(channels.items.map(({ id, networkId }) => [id, networkId]))
  const contents: PostContent[] = [...texts, ...programTexts].flatMap((text): PostContent[] => [
    { text, variants: [], media: [] },
    { text, variants: [{ channelId: channel, text: null }], media: [] },
    { text: "The shared words of Marisol Vega, our patient.", variants: [{ channelId: channel, text }], media: [] },
  ])
  let found = 0
  const rules = new Set<string>()
  for (const [at, content] of contents.entries()) {
    const planAt = at % 2 === 0 ? null : later(world.clock.now(), hours(24 * 30)).toISOString()
    const post = await author.api.compose.createPost({ params: here(author), body: { content, planAt } })
    const asked = answer({ ask: "post", content, planAt, networks, practice, now: post.verdict.at })
    const server = post.verdict.findings.map((finding) => ({ ...finding, overridableWith: null }))
    expect("findings" in asked && asked.findings, content.text).toEqual(server)
    found += server.length
    for (const { ruleId } of server) rules.add(ruleId)
  }
  expect([...rules]).toEqual(expect.arrayContaining(["sart-report-link", "sart-comparison", "review-solicitation-restricted"]))
  expect(found).toBeGreaterThan(texts.length)
})

/** What an author can say of a post, and a text that makes a rule ask for it. */
const said: readonly (readonly [string, PostContent["about"]])[] = [
  ["Obsessed with this serum from GlowCo. Link in bio.", { paid: true }],
  ["Use our affiliate link and we earn a commission.", { paid: false }],
  ["Best skin clinic ever, go see them!", { insider: true }],
  ["This five-star Google review made our week, so we had to share it!", { repost: true }],
  ["Melatonin cures insomnia in children.", { ai: { reviewer: "", notice: false } }],
  ["Melatonin cures insomnia in children.", { ai: { reviewer: "Dr. Mei Chen", notice: false } }],
  ["Vitamin C cures the common cold in two days.", { source: { name: "", date: null, steps: [...sourceSteps], currentBy: "" } }],
  ["Vitamin C shortens a cold.", { source: { name: "CDC", date: "2019-04-01", steps: [...sourceSteps], currentBy: "" } }],
  ["Vitamin C shortens a cold.", { source: { name: "CDC", date: "2019-04-01", steps: [...sourceSteps], currentBy: "Dr. Mei Chen" } }],
  ["20% off all whitening packages.", { offerEnds: "2020-01-01" }],
  ["20% off all whitening packages.", { offerEnds: "2099-01-01" }],
  ["Our clinic is closed because of flooding.", { urgent: { careDisrupted: true } }],
]
const shows: readonly (readonly [string, PostContent["media"][number]["shows"]])[] = [
  ["Two sessions later. Wow!", { depicts: "before-after", subject: "patient", edited: true }],
  ["Veins, eight weeks apart. Results vary.", { depicts: "result", subject: "patient", procedureNamed: true, comparable: true }],
  ["What a glow after treatment!", { depicts: "patient-looking", subject: "ai" }],
  ["Illustration: a calm breathing exercise.", { depicts: "patient-looking", subject: "ai" }],
]

test("what the author says about a post and its pictures is judged by the browser as by the server, and is part of what is approved", async () => {
  await using world = await openWorld()
  const { channel, author } = await clinic(world)
  const practice = practiceFacts(
    await author.api.practice.getPractice({ params: here(author) }),
    await author.api.comply.rulebook({ params: here(author) }),
  )
  const networks = new Map([[channel, "sandbox"]])
  const mediaId = (await sendPicture(world, author, await photo())).body.id
  const variants = [{ channelId: channel, text: null }]
  const alt = "A waiting room with blue chairs"
  const contents: PostContent[] = [
    ...said.map(([text, about]) => ({ text, variants, media: [], ...(about && { about }) })),
    ...shows.map(([text, one]) => ({ text, variants, media: [{ mediaId, alt, ...(one && { shows: one }) }] })),
  ]
  const rules = new Set<string>()
  const hashes = new Set<string>()
  for (const content of contents) {
    const post = await author.api.compose.createPost({ params: here(author), body: { content, planAt: null } })
    const asked = answer({ ask: "post", content, planAt: null, networks, practice, now: post.verdict.at })
    const server = post.verdict.findings.map((finding) => ({ ...finding, overridableWith: null }))
    expect("findings" in asked && asked.findings, content.text).toEqual(server)
    expect(post.content).toEqual(content)
    hashes.add(post.contentHash)
    for (const { ruleId } of server) rules.add(ruleId)
  }
  expect(hashes.size).toBe(contents.length)
  expect([...rules]).toEqual(
    expect.arrayContaining([
      "ad-disclosure-missing",
      "insider-review-undisclosed",
      "ai-clinical-content-unreviewed",
      "source-check-incomplete",
      "promo-expired",
      "urgent-notice-incomplete",
      "result-image-disclosure-missing",
    ]),
  )
})

test("an answer is judged by the browser as by the server", async () => {
  await using world = await openWorld()
  const willow = await world.practice("Willow Street Clinic")
  const [owner, responder] = await Promise.all([willow.as("owner"), willow.as("responder")])
  await owner.connectSandbox()
  await owner.api.sandbox.review({ params: here(owner), body: { author: "River", text: "Forty minutes on hold.", rating: 1 } })
  await world.work()
  const [message] = (await responder.api.engage.listMessages({ params: here(responder), query: {} })).items
  const profile = await owner.api.practice.getPractice({ params: here(owner) })
  const programs = { ...noPrograms, part2: true }
  await owner.api.practice.savePractice({ params: here(owner), body: { ...profile, programs, partnerPhones: ["312-555-0190"] } })
  const practice = practiceFacts(
    await responder.api.practice.getPractice({ params: here(responder) }),
    await responder.api.comply.rulebook({ params: here(responder) }),
  )
  let revision = 0
  const rules = new Set<string>()
  for (const text of [...texts, ...programTexts].filter((one) => one.trim() !== "")) {
    const body = { text, revision }
    const { draft } = await responder.api.engage.saveReplyDraft({ params: { ...here(responder), id: message?.id ?? "" }, body })
    revision = draft?.revision ?? 0
    const replyTo = {
      text: message?.text ?? "",
      displayName: message?.authorName ?? "",
      rating: 1,
      category: message?.triage.category ?? "spam",
    }
    const about = { id: "m", kind: "review" as const, triage: { category: replyTo.category, priority: "P2" as const, flags: [] } }
    const asked = answer({ ask: "reply", text, replyTo, message: about, practice, now: draft?.verdict.at ?? "" })
    expect("findings" in asked && asked.findings, text).toEqual(draft?.verdict.findings.map((one) => ({ ...one, overridableWith: null })))
    for (const { ruleId } of draft?.verdict.findings ?? []) rules.add(ruleId)
  }
  expect([...rules]).toContain("part2-attendance-implied")
})
