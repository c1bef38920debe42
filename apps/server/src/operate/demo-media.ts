import { readFile } from "node:fs/promises"
import { submitPost } from "#approve"
import { findConsent } from "#comply"
import { createPost } from "#compose"
import { addPicture, answerChecklist, clearBackground, findMedium, markPerson, runPrepare, saveMedium, sayWhoIsShown } from "#media"
import { type Cast, must } from "./demo-cast.ts"

interface Picture {
  readonly file: string
  readonly name: string
  readonly alt: string
  readonly tags: readonly string[]
}
const own = { kind: "own" as const, holder: "Willow Street Clinic", license: "", source: "", credit: "" }

async function add({ platform, practiceId, as }: Cast, { file, name, alt, tags }: Picture): Promise<string> {
  const bytes = await readFile(new URL(`./demo-pictures/${file}.webp`, import.meta.url))
  const { id } = must(await addPicture(as("author"), bytes, name))
  const medium = await platform.tenancy.asPractice(practiceId, (tx) => findMedium(tx, id))
  const facts = { name, alt: { en: alt, es: "" }, rights: own, expiresOn: null, focal: { x: 0.5, y: 0.5 }, folderId: null, tags: [...tags] }
  must(await saveMedium(as("author"), { id, revision: medium?.revision ?? 0, ...facts }))
  return id
}

const no = "not-there"
const nothingThere = {
  screens: no,
  papers: no,
  wristbands: no,
  whiteboards: no,
  badges: no,
  labels: no,
  mail: no,
  reflections: no,
} as const
/** The program looked at it, the author at the background, and a second person too. */
async function clear({ platform, practiceId, as }: Cast, id: string): Promise<void> {
  await runPrepare(platform, { practiceId, mediaId: id })
  must(await answerChecklist(as("author"), { id, version: 1, answers: nothingThere }))
  must(await clearBackground(as("privacy-officer"), { id, version: 1 }))
}

type Box = Parameters<typeof markPerson>[1]["box"]
/** Marks somebody on a picture and says whose release it is. */
async function show(
  { platform, practiceId, as }: Cast,
  id: string,
  box: Box,
  state: "consent" | "staff",
  consentId: string,
): Promise<void> {
  must(await markPerson(as("author"), { id, box, atSeconds: null }))
  const found = await platform.tenancy.asPractice(practiceId, async (tx) => ({
    consent: await findConsent(tx, consentId),
    person: await tx.selectFrom("shown_person").select("id").where("media_id", "=", id).executeTakeFirstOrThrow(),
  }))
  const said = { state, consentHandle: found.consent?.handle ?? "" }
  must(await sayWhoIsShown(as("author"), { id, shownId: found.person.id, said }))
}

/** A small library; answers the picture of the walker. */
export async function library(cast: Cast, { walker, doctor }: { walker: string; doctor: string }): Promise<string> {
  const poster = "Poster: flu shots are here, walk in on weekdays from 8 to 5, no appointment needed, call 406-555-0100."
  await clear(cast, await add(cast, { file: "flu-shots", name: "Flu shots", alt: poster, tags: ["flu", "poster"] }))
  const desk = "The front desk at Willow Street with a plant and a screen that is turned away."
  await add(cast, { file: "front-desk", name: "Front desk", alt: desk, tags: ["office"] })
  const portrait = "Dr. Mei Chen in a white coat, smiling."
  const chen = await add(cast, { file: "doctor-chen", name: "Dr. Chen", alt: portrait, tags: ["team"] })
  await show(cast, chen, { x: 0.34, y: 0.15, w: 0.32, h: 0.45 }, "staff", doctor)
  const walk = "Somebody with a sun hat and a stick on a path between green hills."
  const morning = await add(cast, { file: "morning-walk", name: "Morning walk", alt: walk, tags: ["outdoors", "story"] })
  await show(cast, morning, { x: 0.47, y: 0.45, w: 0.15, h: 0.46 }, "consent", walker)
  await clear(cast, morning)
  return morning
}

/** A released story with a picture, waiting for its approval. */
export async function walkPost(
  cast: Cast,
  { channelId, consentId, mediaId }: { channelId: string; consentId: string; mediaId: string },
): Promise<void> {
  const content = {
    text: "\u201cI walk before breakfast, rain or not,\u201d says Rosalind. Ten minutes are a good start for anybody. What gets you out of the door?",
    variants: [{ channelId, text: null }],
    media: [{ mediaId, alt: "Somebody with a sun hat and a stick on a path between green hills." }],
    consents: [{ consentId, info: ["face" as const, "first-name" as const, "quote" as const] }],
  }
  const { id } = must(await createPost(cast.as("author"), { content, planAt: null }))
  const { content_hash } = await cast.platform.tenancy.asPractice(cast.practiceId, (tx) =>
    tx.selectFrom("post").select("content_hash").where("id", "=", id).executeTakeFirstOrThrow(),
  )
  must(
    await submitPost(cast.as("author"), { id, contentHash: content_hash, note: "Rosalind signed; her picture is linked to her release." }),
  )
}
