import { z } from "zod"
import { Day, Sha256 } from "./consent-parts.ts"
import { formLanguages } from "./consent-words.ts"
import { IdSchema, InstantSchema, inPracticeWithId, route } from "./route.ts"

/** Why use of a consent was stopped. */
export const stopWhys = ["revoked", "narrowed", "expired", "defective", "superseded", "frozen"] as const
/** How a delivery stands that was stopped. */
export const stopOutcomes = ["canceled", "taken-down", "being-taken-down", "still-up", "unconfirmed"] as const
/** How it is known that something is gone: the network removed it, had none any more, or a person saw to it. */
export const removalAnswers = ["removed", "gone", "by-hand"] as const
/** What nobody can call back, each to be seen to by hand. */
export const residualKinds = ["shares", "search", "downloads", "print", "recipients", "places"] as const
export const residualStates = ["asked", "done", "nothing", "cannot"] as const

/** Why there is no copy of a picture yet, or none, or another. */
export const pictureWhys = ["waiting", "gone", "unreadable", "differs"] as const

/** Words of the closed lists as people read them. */
export const stopWords = {
  why: {
    revoked: "The person took it back",
    narrowed: "The person took back a part of it",
    expired: "It ended",
    defective: "It was found defective",
    superseded: "A newer one took its place",
    frozen: "It was frozen",
  },
  outcome: {
    canceled: "Canceled before anybody saw it",
    "taken-down": "Taken down",
    "being-taken-down": "Being taken down",
    "still-up": "Still up",
    unconfirmed: "May be up",
  },
  answer: {
    removed: "The network removed it.",
    gone: "The network answered that it has no such post any more.",
    "by-hand": "A person looked and says that it is gone.",
  },
  picture: {
    waiting: "it is being copied.",
    gone: "its file was gone before it could be copied.",
    unreadable: "its file could not be read. Bedside goes on trying.",
    differs: "it is not what went out. Tell whoever runs Bedside.",
  },
  residual: {
    shares: "Shares and copies by others",
    search: "Search engines and caches",
    downloads: "Downloads and screenshots",
    print: "Print and screens in the office",
    recipients: "Agencies, papers and partners",
    places: "Places Bedside does not post to",
  },
  state: {
    asked: "Asked to remove it",
    done: "Removed or replaced",
    nothing: "Looked: nothing found",
    cannot: "Cannot be called back",
  },
} as const

/** One picture as it was public: its SHA-256, whether a copy is kept, and if not, or not the same, why. */
export const KeptPicture = z
  .object({ sha256: Sha256.nullable(), kept: z.boolean(), why: z.enum(pictureWhys).nullable() })
  .meta({ id: "KeptPicture" })
export type KeptPicture = z.infer<typeof KeptPicture>
/** Whether there is a copy, in a sentence. */
export const copyWords = ({ kept, why }: Pick<KeptPicture, "kept" | "why">): string =>
  `${kept ? "A copy is kept" : "No copy"}${why ? `: ${stopWords.picture[why]}` : "."}`

export const StoppedDelivery = z
  .object({
    deliveryId: IdSchema,
    networkName: z.string(),
    channelHandle: z.string(),
    outcome: z.enum(stopOutcomes),
    why: z.enum(stopWhys),
    stoppedAt: InstantSchema,
    /** When it was to go out, for what was canceled; when it went out, for what was public. */
    at: InstantSchema,
    /** Proof, once it is gone. */
    gone: z.object({ at: InstantSchema, answer: z.enum(removalAnswers), by: z.string().nullable() }).nullable(),
    /** What the public saw, kept before it went. */
    evidence: z.object({ id: IdSchema, sha256: Sha256, at: InstantSchema, pictures: z.array(KeptPicture) }).nullable(),
    /** Where it was or is; null when the network told none. */
    url: z.string().nullable(),
    cause: z.string().nullable(),
    fix: z.string().nullable(),
    may: z.array(z.enum(["retry", "by-hand"])),
  })
  .meta({ id: "StoppedDelivery" })
export type StoppedDelivery = z.infer<typeof StoppedDelivery>

/** What was stopped when a consent no longer covered it; nothing here says who the person is. */
export const StopReport = z
  .object({
    consentId: IdSchema,
    handle: z.string(),
    /** Every moment at which use was stopped, newest first. */
    stops: z.array(z.object({ why: z.enum(stopWhys), at: InstantSchema, by: z.string() })),
    posts: z.array(
      z.object({
        postId: IdSchema,
        /** When its sign-off ended; null when it stands. */
        voidedAt: InstantSchema.nullable(),
        deliveries: z.array(StoppedDelivery),
      }),
    ),
    /** How many deliveries are not known to be gone. */
    open: z.number().int(),
    /** Places of the scope that Bedside does not post to. */
    outside: z.array(z.string()),
    /** The last day by which each should be done; null while nothing was stopped. */
    due: z.object({ owned: Day, partners: Day, report: Day }).nullable(),
    /** When a letter to the person was made last, since the last stop. */
    letterAt: InstantSchema.nullable(),
    residuals: z.array(
      z.object({
        kind: z.enum(residualKinds),
        /** Newest first; the first is how it stands. The note is for those who keep consents. */
        entries: z.array(z.object({ state: z.enum(residualStates), note: z.string().nullable(), by: z.string(), at: InstantSchema })),
      }),
    ),
    /** Media on which the person is shown, for those who keep consents. */
    shownOn: z.array(z.object({ mediaId: IdSchema, name: z.string() })),
    mayKeep: z.boolean(),
    mayReveal: z.boolean(),
  })
  .meta({ id: "StopReport" })
export type StopReport = z.infer<typeof StopReport>

/** A PDF in base64: handed out once, in the answer. */
export const MadeLetter = z.object({ fileName: z.string(), pdf: z.base64() }).meta({ id: "MadeLetter" })

const stop = "/api/practices/:practiceId/consents/:id/stop"
const reason = z.string().trim().min(10).max(1000)

export const stopsContract = {
  stopReport: route({
    method: "GET",
    path: stop,
    audience: "practice",
    summary: "What was stopped when a consent no longer covered it, with proof, and what remains",
    params: inPracticeWithId,
    response: StopReport,
  }),
  printStopReport: route({
    method: "GET",
    path: `${stop}.pdf`,
    audience: "practice",
    summary: "The report of a stop for paper; it names nobody",
    params: inPracticeWithId,
    response: z.unknown(),
    raw: { response: "application/pdf" },
  }),
  stopEvidence: route({
    method: "GET",
    path: `${stop}/evidence/:evidenceId`,
    audience: "practice",
    summary: "What the public saw before it was taken down; each look is on the record",
    params: inPracticeWithId.extend({ evidenceId: IdSchema }),
    response: z.object({
      text: z.string(),
      pictures: z.array(KeptPicture.extend({ mediaId: z.string(), alt: z.string() })),
      url: z.string().nullable(),
      sentAt: InstantSchema.nullable(),
      takenAt: InstantSchema,
      sha256: Sha256,
      /** False when what is kept no longer has the hash it was kept with. */
      intact: z.boolean(),
    }),
  }),
  stopEvidencePicture: route({
    method: "GET",
    path: `${stop}/evidence/:evidenceId/pictures/:index`,
    audience: "practice",
    summary: "A picture or video as the public saw it; each look is on the record",
    params: inPracticeWithId.extend({ evidenceId: IdSchema, index: z.coerce.number().int().min(0).max(100) }),
    response: z.unknown(),
    raw: { response: "application/octet-stream" },
  }),
  settleStopped: route({
    method: "POST",
    path: `${stop}/deliveries/:deliveryId`,
    audience: "practice",
    summary: "Try a failed take-down again, or say that it was removed by hand",
    params: inPracticeWithId.extend({ deliveryId: IdSchema }),
    body: z.object({ act: z.enum(["retry", "by-hand"]) }),
    response: StopReport,
  }),
  noteResidual: route({
    method: "POST",
    path: `${stop}/residuals`,
    audience: "practice",
    summary: "Write down what was done about copies that cannot be called back",
    params: inPracticeWithId,
    body: z.object({ kind: z.enum(residualKinds), state: z.enum(residualStates), note: z.string().trim().max(500) }),
    response: StopReport,
  }),
  stopLetter: route({
    method: "POST",
    path: `${stop}/letter`,
    audience: "practice",
    summary: "A letter to the person: what was stopped, when, and what may remain; the name needs the right and a reason",
    params: inPracticeWithId,
    body: z.object({ language: z.enum(formLanguages), reason }),
    response: MadeLetter,
  }),
}
