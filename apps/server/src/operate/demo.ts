import { hours, later } from "@bedside/kernel"
import { noPrograms, noReplyFacts, type PracticeProfile, type Role } from "@bedside/contracts"
import { approvePost, sendBackPost, submitPost } from "#approve"
import { connectChannel } from "#channels"
import { createPost } from "#compose"
import { newId, newSecret } from "#platform/ids.ts"
import type { Platform } from "#platform/platform.ts"
import type { Caller } from "#platform/use-case.ts"
import { addMember, savePractice, setUpPractice, setupNeeded } from "#practice"
import { runDelivery, schedulePost } from "#publish"
import { comment, feed, review } from "#sandbox"
import { type Cast, must } from "./demo-cast.ts"
import { consents } from "./demo-consents.ts"
import { library, walkPost } from "./demo-media.ts"

const profile = (settings: PracticeProfile["settings"]): PracticeProfile => ({
  name: "Willow Street Clinic",
  timeZone: "America/Denver",
  state: "MT",
  specialty: "family medicine",
  contactName: "Ana Ruiz",
  replyFacts: {
    ...noReplyFacts,
    contactRole: "our practice manager",
    hours: "8 to 5 on weekdays",
    bookingUrl: "willowstreet.example/book",
    privacyOfficial: "Dee Okafor",
  },
  programs: { ...noPrograms, employees: 22 },
  phones: ["406-555-0100"],
  emails: ["hello@willowstreet.example"],
  domains: ["willowstreet.example"],
  handles: ["willowstreet"],
  partnerPhones: [],
  partnerEmails: [],
  shortDomains: [],
  locations: [
    { name: "Willow Street", address: "210 Willow Street, Suite 4", phone: "406-555-0100" },
    { name: "Pine Hollow", address: "88 Pine Hollow Road", phone: "406-555-0110" },
  ],
  providers: [
    { name: "Dr. Mei Chen", credentials: "MD", specialty: "family medicine" },
    { name: "Dr. Amara Singh", credentials: "MD", specialty: "pediatrics" },
    { name: "Tom Ward", credentials: "PA-C", specialty: "urgent care" },
  ],
  settings,
})

const staff: readonly { name: string; role: Role }[] = [
  { name: "Ben Castillo", role: "manager" },
  { name: "Dr. Mei Chen", role: "clinician" },
  { name: "Dee Okafor", role: "privacy-officer" },
  { name: "Eli Novak", role: "author" },
  { name: "Fay Lindgren", role: "responder" },
  { name: "Gus Marsh", role: "administrator" },
  { name: "Hana Sato", role: "analyst" },
  { name: "Ines Duarte", role: "auditor" },
]

async function people(platform: Platform): Promise<Cast> {
  const owner = {
    practiceName: "Willow Street Clinic",
    timeZone: "America/Denver",
    name: "Ana Ruiz",
    email: "ana@willowstreet.example",
    password: newSecret(),
  }
  const { practiceId, personId } = must(await setUpPractice(platform, owner))
  const ids = new Map<Role, string>([["owner", personId]])
  for (const { name, role } of staff)
    ids.set(role, await addMember(platform, practiceId, { name, role, email: `${role}@willowstreet.example` }))
  const as = (role: Role): Caller => ({
    platform,
    practiceId,
    requestId: newId(),
    actor: { kind: "person", personId: ids.get(role) ?? personId, role },
  })
  return { platform, practiceId, as }
}

interface Draft {
  readonly text: string
  readonly by: Role
  readonly planIn?: number
}
async function write({ platform, as }: Cast, channelId: string, { text, by, planIn }: Draft): Promise<{ id: string; contentHash: string }> {
  const planAt = planIn === undefined ? null : later(platform.clock.now(), planIn).toISOString()
  const { id } = must(await createPost(as(by), { content: { text, variants: [{ channelId, text: null }], media: [] }, planAt }))
  const row = await platform.tenancy.asPractice(as(by).practiceId, (tx) =>
    tx.selectFrom("post").select("content_hash").where("id", "=", id).executeTakeFirstOrThrow(),
  )
  return { id, contentHash: row.content_hash }
}
async function approved(cast: Cast, channelId: string, draft: Draft): Promise<{ id: string; contentHash: string }> {
  const post = await write(cast, channelId, draft)
  must(await submitPost(cast.as(draft.by), post))
  must(await approvePost(cast.as("clinician"), { ...post, note: "Medically sound." }))
  return post
}
async function published(cast: Cast, channelId: string, draft: Draft): Promise<void> {
  const post = await approved(cast, channelId, draft)
  must(await schedulePost(cast.as("manager"), { ...post, sendAt: null }))
  const rows = await cast.platform.tenancy.asPractice(cast.practiceId, (tx) =>
    tx.selectFrom("delivery").select("id").where("post_id", "=", post.id).execute(),
  )
  for (const { id } of rows) await runDelivery(cast.platform, { practiceId: cast.practiceId, deliveryId: id })
}

async function posts(cast: Cast, channelId: string): Promise<void> {
  await published(cast, channelId, {
    by: "author",
    text: "Flu shots are here. Walk in any weekday from 8 to 5, no appointment needed. Questions? Call us at 406-555-0100. #FluSeason",
  })
  await published(cast, channelId, {
    by: "manager",
    text: "Small habits protect your heart: a brisk walk, a good night's sleep, and a friend to share both with. What keeps you moving this month?",
  })
  for (const [planIn, text] of [
    [
      hours(26),
      "Dr. Amara Singh answers the question she hears most in fall: how do you tell a cold from the flu? Watch for our short video tomorrow.",
    ],
    [hours(24 * 4), "Our Pine Hollow office opens at 7 on Thursdays, so that you can come before work."],
    [hours(24 * 9), "Hand washing still works. Twenty seconds, soap, between the fingers too. #HealthyHabits"],
  ] as const) {
    const post = await approved(cast, channelId, { by: "author", text, planIn })
    must(await schedulePost(cast.as("manager"), { ...post, sendAt: later(cast.platform.clock.now(), planIn).toISOString() }))
  }
  const waiting = await write(cast, channelId, {
    by: "author",
    text: "National Diabetes Month: knowing your numbers is a good start. Ask at the front desk about our free screening mornings.",
    planIn: hours(50),
  })
  must(await submitPost(cast.as("author"), { ...waiting, note: "Could go out with the screening dates." }))
  const back = await write(cast, channelId, {
    by: "author",
    text: "Antibiotics help against bacteria, not against colds. Ask before you take leftovers.",
  })
  must(await submitPost(cast.as("author"), back))
  must(await sendBackPost(cast.as("clinician"), { ...back, note: "Please say 'never take leftovers', that is the safer advice." }))
  await write(cast, channelId, {
    by: "author",
    text: "Our patient Marisol Vega walked out two days after her hip replacement on March 3. So proud!",
  })
  await write(cast, channelId, { by: "manager", text: "Holiday hours: we close at noon on the 24th and are back on the 26th." })
}

async function comments({ as }: Cast): Promise<void> {
  const seen = must(await feed(as("manager"), null))
  const [first, second] = seen.posts
  if (first) must(await comment(as("owner"), { id: first.id, author: "River Walker", text: "Do I need to bring my insurance card?" }))
  if (second)
    must(await comment(as("owner"), { id: second.id, author: "Jo Park", text: "Love this. Ten minutes with the dog counts, right?" }))
  must(await review(as("owner"), { author: "A neighbor", rating: 5, text: "Kind people at the front desk, short wait." }))
}

/** Fills an empty demo with the Willow Street Clinic: people of every role, posts and releases in every state, pictures, comments. Does nothing the second time. */
export async function seedDemo(platform: Platform): Promise<void> {
  if (!(await setupNeeded(platform))) return
  const cast = await people(platform)
  must(
    await savePractice(
      cast.as("owner"),
      profile({ requireSecondFactor: false, idleMinutes: 60, allowOverrides: true, keepOriginals: false }),
    ),
  )
  const { id } = must(await connectChannel(cast.as("administrator"), { networkId: "sandbox", fields: {} }))
  await posts(cast, id)
  const releases = await consents(cast)
  await walkPost(cast, { channelId: id, consentId: releases.walker, mediaId: await library(cast, releases) })
  await comments(cast)
}
