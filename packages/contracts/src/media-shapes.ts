import { z } from "zod"
import { MediaFormat } from "./media-formats.ts"
import { Finding } from "./posts.ts"
import { IdSchema, InstantSchema } from "./route.ts"

/** Where a medium stands: sent but not whole, being cleaned, being looked at, usable, or refused with a reason. */
export const mediaStates = ["arriving", "cleaning", "looking", "ready", "refused"] as const
export const MediaState = z.enum(mediaStates).meta({ id: "MediaState" })
export type MediaState = z.infer<typeof MediaState>
export const MediaKind = z.enum(["picture", "video"]).meta({ id: "MediaKind" })
export type MediaKind = z.infer<typeof MediaKind>

const Share = z.number().min(0).max(1)
/** A region as shares of width and height, from the upper left corner of the upright picture: 0 to 1. */
export const Box = z.object({ x: Share, y: Share, w: Share, h: Share }).meta({ id: "Box" })
export type Box = z.infer<typeof Box>
/** What must stay in the frame when a format cuts something off. The middle is { x: 0.5, y: 0.5 }. */
export const FocalPoint = z.object({ x: Share, y: Share }).meta({ id: "FocalPoint" })

/** Whose picture it is. A patient's consent to be shown gives no right to somebody else's photograph. */
export const MediaRights = z
  .object({
    kind: z.enum(["unknown", "own", "licensed", "granted", "creative-commons", "public-domain"]),
    holder: z.string().trim().max(200),
    license: z.string().trim().max(200),
    source: z.string().trim().max(500),
    credit: z.string().trim().max(300),
  })
  .meta({ id: "MediaRights" })
export type MediaRights = z.infer<typeof MediaRights>
export const AltText = z.object({ en: z.string().trim().max(2000), es: z.string().trim().max(2000) }).meta({ id: "AltText" })
export const MediaName = z.string().trim().min(1).max(200)
export const MediaTag = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(40)
  .regex(/^[^,\n]*$/)

/** Short-lived links, for this person's browser only; ask for the medium again when one has run out. */
export const MediaLinks = z
  .object({
    /** A small picture for lists, at most 480 pixels; of a video its poster. Null until there is one. */
    small: z.string().nullable(),
    /** The cleaned picture or video at its full size. Null until it is clean. */
    full: z.string().nullable(),
    poster: z.string().nullable(),
    captions: z.string().nullable(),
    /** One for each shape, pictures only. */
    formats: z.array(z.object({ format: MediaFormat, width: z.number().int(), height: z.number().int(), url: z.string() })),
    /** When the first of these links ends. */
    until: InstantSchema,
  })
  .meta({ id: "MediaLinks" })
export type MediaLinks = z.infer<typeof MediaLinks>

/** What the name of a medium may seem to hold of somebody; such a name is not kept. */
export const nameTells = ["name", "date", "number", "contact", "health"] as const
export type NameTells = (typeof nameTells)[number]
export const nameTellsWords: Readonly<Record<NameTells, string>> = {
  name: "a person's name",
  date: "a date",
  number: "a record number",
  contact: "a phone number or an address",
  health: "a condition or treatment",
}
/** Why the name of the sent file was not kept, and what to do; null when it was, or somebody named it since. */
const NameWithheld = z.string().nullable()

export const MediaSummary = z
  .object({
    id: IdSchema,
    kind: MediaKind,
    state: MediaState,
    /** Why it cannot be used, and what to do, when it was refused. */
    refusal: z.object({ kind: z.string(), reason: z.string(), fix: z.string() }).nullable(),
    /** What is being done, and how far it is, while it is not ready. `arriving` counts received bytes. */
    progress: z.object({ step: z.string(), percent: z.number().min(0).max(100) }).nullable(),
    name: z.string(),
    nameWithheld: NameWithheld,
    type: z.string(),
    width: z.number().int(),
    height: z.number().int(),
    bytes: z.number().int(),
    durationSeconds: z.number().nullable(),
    /** Counts up when a blur or crop replaces the file. */
    version: z.number().int(),
    folderId: IdSchema.nullable(),
    tags: z.array(z.string()),
    alt: AltText,
    hasCaptions: z.boolean(),
    /** A video in which somebody may speak, without captions: it does not go out. */
    needsCaptions: z.boolean(),
    expiresOn: z.iso.date().nullable(),
    /** True from the day after `expiresOn` in the practice's zone. */
    expired: z.boolean(),
    /** True in the last 30 days of its use. */
    expiring: z.boolean(),
    usedInPosts: z.number().int(),
    /** People seen or marked, and how many of them nothing is known about yet. */
    people: z.object({ shown: z.number().int(), unlinked: z.number().int() }),
    /** Findings of the look by severity. */
    findings: z.object({ block: z.number().int(), review: z.number().int(), other: z.number().int() }),
    backgroundCleared: z.boolean(),
    /** Nobody has answered what stands in the background; nothing; something does; a second person is to look; one has cleared it. */
    background: z.enum(["open", "nothing-there", "something-there", "second-look", "cleared"]),
    addedBy: z.string(),
    addedAt: InstantSchema,
    trashedAt: InstantSchema.nullable(),
    /** When a trashed medium is gone for good. */
    purgeAt: InstantSchema.nullable(),
    links: MediaLinks,
  })
  .meta({ id: "MediaSummary" })
export type MediaSummary = z.infer<typeof MediaSummary>

/** Who is shown: `unlinked` until somebody says it; `not-identifiable` carries who said so and when. */
export const ShownPersonState = z.enum(["unlinked", "consent", "staff", "not-identifiable"]).meta({ id: "ShownPersonState" })
export const ShownPerson = z
  .object({
    id: IdSchema,
    box: Box,
    /** The moment of a video. */
    atSeconds: z.number().nullable(),
    foundBy: z.enum(["look", "person"]),
    state: ShownPersonState,
    /** The handle of the consent or staff likeness, such as "A-7F3K". */
    consentHandle: z.string().nullable(),
    /** Why nobody could tell who this is, in the words of who said so. */
    why: z.string().nullable(),
    saidBy: z.string().nullable(),
    saidAt: InstantSchema.nullable(),
  })
  .meta({ id: "ShownPerson" })
export type ShownPerson = z.infer<typeof ShownPerson>

/** A finding of the engine on what was read, with the place on the picture when it is known. */
export const LookFinding = Finding.extend({ box: Box.nullable(), atSeconds: z.number().nullable() }).meta({ id: "LookFinding" })
export type LookFinding = z.infer<typeof LookFinding>
/** What the checks of a medium saw. Everything read is kept sealed. */
export const Look = z
  .object({
    state: z.enum(["waiting", "running", "done", "failed"]),
    step: z.string(),
    percent: z.number().min(0).max(100),
    at: InstantSchema.nullable(),
    /** Text read on the picture, line by line. */
    lines: z.array(z.object({ text: z.string(), box: Box, confidence: z.number().min(0).max(100), atSeconds: z.number().nullable() })),
    /** True when there is writing that could not be read surely: look at it yourself. */
    unreadText: z.boolean(),
    codes: z.array(z.object({ kind: z.string(), value: z.string(), box: Box.nullable(), atSeconds: z.number().nullable() })),
    /** Screens, wristbands, whiteboards, papers, badges, as far as text and shape tell. */
    objects: z.array(z.object({ kind: z.string(), box: Box.nullable(), atSeconds: z.number().nullable() })),
    findings: z.array(LookFinding),
    /** Checks that could not be made on this machine, in plain words. */
    notLooked: z.array(z.string()),
  })
  .meta({ id: "Look" })
export type Look = z.infer<typeof Look>

/** What may stand in the background; each is answered before the picture goes out. */
export const checklistItems = ["screens", "papers", "wristbands", "whiteboards", "badges", "labels", "mail", "reflections"] as const
export const ChecklistItem = z.enum(checklistItems).meta({ id: "ChecklistItem" })
/** What was answered to the checklist: every item, or the answer is none. */
export const ChecklistAnswers = z.record(ChecklistItem, z.enum(["not-there", "there-but-empty", "there"]))

export const Medium = MediaSummary.extend({
  revision: z.number().int(),
  focal: FocalPoint,
  rights: MediaRights,
  /** Video: whether it has sound; null while nobody knows. */
  hasSound: z.boolean().nullable(),
  /** Who heard that nobody speaks in it, and when. */
  speechless: z.object({ by: z.string(), at: InstantSchema }).nullable(),
  /** Video: how its pictures are coded. */
  videoCodec: z.enum(["avc", "hevc", "vp8", "vp9", "av1"]).nullable(),
  usage: z.array(z.object({ postId: IdSchema, excerpt: z.string(), isPublic: z.boolean() })),
  /** Others of this practice made of the same file. */
  duplicates: z.array(z.object({ id: IdSchema, name: z.string(), trashed: z.boolean() })),
  look: Look,
  shown: z.array(ShownPerson),
  checklist: z
    .object({
      answers: ChecklistAnswers.nullable(),
      answeredBy: z.string().nullable(),
      answeredAt: InstantSchema.nullable(),
      clearedBy: z.string().nullable(),
      clearedAt: InstantSchema.nullable(),
    })
    .meta({ id: "BackgroundChecklist" }),
  /** Said wherever somebody blurs: a later blur does not cure a capture without authorization. Null while nothing was blurred. */
  editNote: z.string().nullable(),
  originalKept: z.boolean(),
  may: z.object({ write: z.boolean(), clear: z.boolean(), trash: z.boolean() }),
}).meta({ id: "Medium" })
export type Medium = z.infer<typeof Medium>

export const MediaFolder = z.object({ id: IdSchema, name: z.string(), count: z.number().int() }).meta({ id: "MediaFolder" })
export const MediaFolders = z.object({ items: z.array(MediaFolder) })
/** One change to many at once; what could not be changed is named with its cause. */
export const MediaChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tag"), tag: MediaTag }),
  z.object({ kind: z.literal("untag"), tag: MediaTag }),
  z.object({ kind: z.literal("move"), folderId: IdSchema.nullable() }),
  z.object({ kind: z.literal("trash") }),
  z.object({ kind: z.literal("restore") }),
])
export type MediaChange = z.infer<typeof MediaChange>
