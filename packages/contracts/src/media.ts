import { z } from "zod"
import { Finding, Media } from "./posts.ts"
import { Done, IdSchema, InstantSchema, PageQuery, inPractice, inPracticeWithId, pageOf, route } from "./route.ts"

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

/** The shapes networks want. A preview shows the URL of the shape; all are cut from one original around the focal point. */
export const mediaFormats = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  landscape: { width: 1200, height: 630 },
  wide: { width: 1600, height: 900 },
  story: { width: 1080, height: 1920 },
  pin: { width: 1000, height: 1500 },
} as const
export const MediaFormat = z.enum(["square", "portrait", "landscape", "wide", "story", "pin"]).meta({ id: "MediaFormat" })
export type MediaFormat = z.infer<typeof MediaFormat>

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
const Name = z.string().trim().min(1).max(200)
const Tag = z
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
    expiresOn: z.iso.date().nullable(),
    /** True from the day after `expiresOn` in the practice's zone. */
    expired: z.boolean(),
    usedInPosts: z.number().int(),
    /** People seen or marked, and how many of them nothing is known about yet. */
    people: z.object({ shown: z.number().int(), unlinked: z.number().int() }),
    /** Findings of the look by severity. */
    findings: z.object({ block: z.number().int(), review: z.number().int(), other: z.number().int() }),
    backgroundCleared: z.boolean(),
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
const Answers = z.record(ChecklistItem, z.enum(["not-there", "there-but-empty", "there"]))

export const Medium = MediaSummary.extend({
  revision: z.number().int(),
  focal: FocalPoint,
  rights: MediaRights,
  /** Video: whether somebody speaks; null while nobody knows. */
  hasSpeech: z.boolean().nullable(),
  usage: z.array(z.object({ postId: IdSchema, excerpt: z.string(), isPublic: z.boolean() })),
  /** Others of this practice made of the same file. */
  duplicates: z.array(z.object({ id: IdSchema, name: z.string(), trashed: z.boolean() })),
  look: Look,
  shown: z.array(ShownPerson),
  checklist: z
    .object({
      answers: Answers.nullable(),
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
const Folders = z.object({ items: z.array(MediaFolder) })
/** One change to many at once; what could not be changed is named with its cause. */
export const MediaChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("tag"), tag: Tag }),
  z.object({ kind: z.literal("untag"), tag: Tag }),
  z.object({ kind: z.literal("move"), folderId: IdSchema.nullable() }),
  z.object({ kind: z.literal("trash") }),
  z.object({ kind: z.literal("restore") }),
])
export type MediaChange = z.infer<typeof MediaChange>

/** `duplicates` are media of this practice made of the same file before. */
export const UploadedMedia = Media.extend({ duplicates: z.array(z.object({ id: IdSchema, name: z.string() })) }).meta({
  id: "UploadedMedia",
})
export type UploadedMedia = z.infer<typeof UploadedMedia>

const media = "/api/practices/:practiceId/media"
const folders = "/api/practices/:practiceId/media-folders"
const uploads = "/api/practices/:practiceId/uploads"
const inPersonOfMedium = inPracticeWithId.extend({ personId: IdSchema })

export const mediaContract = {
  listMedia: route({
    method: "GET",
    path: media,
    audience: "practice",
    summary: "The library, newest first; search looks in name, alt text and tags",
    params: inPractice,
    query: PageQuery.extend({
      search: z.string().max(200).optional(),
      /** A folder's id, or "none" for what is in no folder. */
      folder: z.union([IdSchema, z.literal("none")]).optional(),
      tag: z.string().max(40).optional(),
      kind: MediaKind.optional(),
      show: z.enum(["usable", "all", "needs-work", "unused", "expired", "trash"]).default("all"),
    }),
    response: pageOf(MediaSummary),
  }),
  getMedium: route({
    method: "GET",
    path: `${media}/:id`,
    audience: "practice",
    summary: "One medium with what was seen on it, who is shown and where it is used",
    params: inPracticeWithId,
    response: Medium,
  }),
  uploadMedia: route({
    method: "POST",
    path: media,
    audience: "practice",
    summary: "Add a small picture in one step; it is re-encoded and all metadata removed",
    params: inPractice,
    raw: { body: "multipart/form-data" },
    response: UploadedMedia,
  }),
  beginUpload: route({
    method: "POST",
    path: uploads,
    audience: "practice",
    summary: "Begin an upload that can be resumed; its bytes go to `uploadUrl` by the tus protocol 1.0",
    params: inPractice,
    body: z.object({
      name: Name,
      kind: MediaKind,
      bytes: z.number().int().min(1).max(10_000_000_000),
      folderId: IdSchema.nullable(),
    }),
    /** Pass `uploadUrl` to tus-js-client (`uploadUrl`, chunks of at most `chunkBytes`, header `x-bedside: 1`). `id` is the medium's. */
    response: z.object({ id: IdSchema, uploadUrl: z.string(), chunkBytes: z.number().int() }),
  }),
  uploadOffset: route({
    method: "HEAD",
    path: `${uploads}/:id`,
    audience: "practice",
    summary: "How much of an upload has arrived (tus)",
    params: inPracticeWithId,
    raw: { response: "application/offset+octet-stream" },
    response: z.unknown(),
  }),
  uploadPart: route({
    method: "PATCH",
    path: `${uploads}/:id`,
    audience: "practice",
    summary: "The next bytes of an upload (tus)",
    params: inPracticeWithId,
    raw: { body: "application/offset+octet-stream", response: "application/offset+octet-stream" },
    response: z.unknown(),
  }),
  cancelUpload: route({
    method: "DELETE",
    path: `${uploads}/:id`,
    audience: "practice",
    summary: "Give an upload up; what has arrived is deleted",
    params: inPracticeWithId,
    response: Done,
  }),
  saveMedium: route({
    method: "PUT",
    path: `${media}/:id`,
    audience: "practice",
    summary: "Name, alt text, rights, end of use, focal point, folder, tags",
    params: inPracticeWithId,
    body: z.object({
      revision: z.number().int(),
      name: Name,
      alt: AltText,
      rights: MediaRights,
      expiresOn: z.iso.date().nullable(),
      focal: FocalPoint,
      folderId: IdSchema.nullable(),
      tags: z.array(Tag).max(30),
    }),
    response: Medium,
  }),
  saveCaptions: route({
    method: "PUT",
    path: `${media}/:id/captions`,
    audience: "practice",
    summary: "Captions of a video, WebVTT or SRT; kept as WebVTT",
    params: inPracticeWithId,
    body: z.object({ text: z.string().min(1).max(500_000) }),
    response: Medium,
  }),
  removeCaptions: route({
    method: "DELETE",
    path: `${media}/:id/captions`,
    audience: "practice",
    summary: "Take the captions away",
    params: inPracticeWithId,
    response: Medium,
  }),
  savePoster: route({
    method: "POST",
    path: `${media}/:id/poster`,
    audience: "practice",
    summary: "The still picture of a video, taken in the browser; cleaned like every picture",
    params: inPracticeWithId,
    raw: { body: "multipart/form-data" },
    response: Medium,
  }),
  editMedium: route({
    method: "POST",
    path: `${media}/:id/edits`,
    audience: "practice",
    summary: "Blur regions, then crop; the result replaces the file, the old one is deleted",
    params: inPracticeWithId,
    body: z.object({
      /** The version that was looked at; a newer one is not overwritten. */ version: z.number().int(),
      blur: z.array(Box).max(50),
      crop: Box.nullable(),
      turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    }),
    response: Medium,
  }),
  lookAgain: route({
    method: "POST",
    path: `${media}/:id/looks`,
    audience: "practice",
    summary: "Read and look at it again",
    params: inPracticeWithId,
    response: Medium,
  }),
  markPerson: route({
    method: "POST",
    path: `${media}/:id/people`,
    audience: "practice",
    summary: "Mark a person the look did not find: a profile, a tattoo, a name badge",
    params: inPracticeWithId,
    body: z.object({ box: Box, atSeconds: z.number().min(0).max(100_000).nullable() }),
    response: Medium,
  }),
  sayWhoIsShown: route({
    method: "PUT",
    path: `${media}/:id/people/:personId`,
    audience: "practice",
    summary: "Link a shown person to a consent or a staff likeness, or take the link back",
    params: inPersonOfMedium,
    body: z.discriminatedUnion("state", [
      z.object({ state: z.literal("unlinked") }),
      z.object({ state: z.enum(["consent", "staff"]), consentHandle: z.string().trim().min(3).max(20) }),
    ]),
    response: Medium,
  }),
  sayNotIdentifiable: route({
    method: "POST",
    path: `${media}/:id/people/:personId/not-identifiable`,
    audience: "practice",
    summary: "Say, with one's name, that nobody could tell who this is",
    params: inPersonOfMedium,
    response: Medium,
  }),
  unmarkPerson: route({
    method: "DELETE",
    path: `${media}/:id/people/:personId`,
    audience: "practice",
    summary: "Take back a mark somebody made; what the look found stays",
    params: inPersonOfMedium,
    response: Medium,
  }),
  answerChecklist: route({
    method: "PUT",
    path: `${media}/:id/checklist`,
    audience: "practice",
    summary: "What stands in the background",
    params: inPracticeWithId,
    body: z.object({ version: z.number().int(), answers: Answers }),
    response: Medium,
  }),
  clearBackground: route({
    method: "POST",
    path: `${media}/:id/clearance`,
    audience: "practice",
    summary: "Say, with one's name, after looking at full size, that the background shows nobody's affairs",
    params: inPracticeWithId,
    body: z.object({ version: z.number().int() }),
    response: Medium,
  }),
  withdrawClearance: route({
    method: "DELETE",
    path: `${media}/:id/clearance`,
    audience: "practice",
    summary: "Take the clearance back",
    params: inPracticeWithId,
    response: Medium,
  }),
  trashMedium: route({
    method: "DELETE",
    path: `${media}/:id`,
    audience: "practice",
    summary: "Into the trash for 30 days; refused while an unsent post uses it",
    params: inPracticeWithId,
    response: Done,
  }),
  restoreMedium: route({
    method: "POST",
    path: `${media}/:id/restore`,
    audience: "practice",
    summary: "Out of the trash again",
    params: inPracticeWithId,
    response: Done,
  }),
  changeMany: route({
    method: "POST",
    path: "/api/practices/:practiceId/media-changes",
    audience: "practice",
    summary: "Tag, move, trash or restore many at once",
    params: inPractice,
    body: z.object({ ids: z.array(IdSchema).min(1).max(200), change: MediaChange }),
    response: z.object({ changed: z.array(IdSchema), left: z.array(z.object({ id: IdSchema, reason: z.string() })) }),
  }),
  listFolders: route({
    method: "GET",
    path: folders,
    audience: "practice",
    summary: "Folders by name, with how many media lie in each",
    params: inPractice,
    response: Folders,
  }),
  addFolder: route({
    method: "POST",
    path: folders,
    audience: "practice",
    summary: "Make a folder",
    params: inPractice,
    body: z.object({ name: Name }),
    response: Folders,
  }),
  renameFolder: route({
    method: "PUT",
    path: `${folders}/:id`,
    audience: "practice",
    summary: "Give a folder another name",
    params: inPracticeWithId,
    body: z.object({ name: Name }),
    response: Folders,
  }),
  removeFolder: route({
    method: "DELETE",
    path: `${folders}/:id`,
    audience: "practice",
    summary: "Remove a folder; what lies in it stays in the library, in no folder",
    params: inPracticeWithId,
    response: Folders,
  }),
  libraryFacts: route({
    method: "GET",
    path: "/api/practices/:practiceId/media-facts",
    audience: "practice",
    summary: "Tags in use, room used and left, and what one file may have",
    params: inPractice,
    response: z.object({
      tags: z.array(z.object({ tag: z.string(), count: z.number().int() })),
      usedBytes: z.number(),
      quotaBytes: z.number(),
      pictureMaxBytes: z.number(),
      videoMaxBytes: z.number(),
      /** Endings to offer in a file dialog. */ accept: z.array(z.string()),
    }),
  }),
  /** The only route that gives out bytes: the address is signed, ends after minutes, and works for the person it was made for. */
  readSigned: route({
    method: "GET",
    path: "/api/media/:signed",
    audience: "person",
    summary: "The bytes of a picture, video or captions file behind a short-lived link; ranges for video",
    params: z.object({ signed: z.string().max(300) }),
    raw: { response: "image/*" },
    response: z.unknown(),
  }),
}
