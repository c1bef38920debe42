import { z } from "zod"
import { Day, someOf } from "./consent-parts.ts"
import { ConsentLine } from "./consent-shapes.ts"
import { infoClasses } from "./consent-words.ts"
import { IdSchema } from "./route.ts"

const PersonName = z.string().trim().max(160)

/** The seven steps of the WHO's source check, in its order. */
export const sourceSteps = ["assessSource", "beyondHeadline", "author", "date", "evidence", "bias", "factCheck"] as const
export const pictureKinds = ["before-after", "result", "patient-looking", "other"] as const
export const pictureSubjects = ["patient", "staff", "model", "stock", "ai", "none"] as const

/** What a picture is, as the author says it; what was not said stays unknown. */
export const PictureShows = z
  .object({
    depicts: z.enum(pictureKinds),
    subject: z.enum(pictureSubjects).optional(),
    procedureNamed: z.boolean().optional(),
    /** Same pose, light and distance, attested. */
    comparable: z.boolean().optional(),
    /** Retouched: its result is not as it was. */
    edited: z.boolean().optional(),
  })
  .meta({ id: "PictureShows" })
export type PictureShows = z.infer<typeof PictureShows>

/** What the check cannot read off a text: the author says it, whoever approves sees it. What is absent was not said. */
export const PostAbout = z
  .object({
    /** Somebody pays or gives something for it, or gains by it: 16 CFR 255.5. False: nobody does. */
    paid: z.boolean().optional(),
    /** Its praise is by an owner, employee, agent or close relative. */
    insider: z.boolean().optional(),
    /** It repeats something a member of the public made. */
    repost: z.boolean().optional(),
    /** Written with AI; who of the licensed people read it (empty: nobody), and whether it says so and names a way to a person. */
    ai: z.object({ reviewer: PersonName, notice: z.boolean() }).optional(),
    /** Where what it says about health comes from, and which steps of the check of that source are done. */
    source: z
      .object({
        name: z.string().trim().max(500),
        date: Day.nullable(),
        steps: someOf(sourceSteps),
        /** The clinician who confirmed that an old source is still current; empty: nobody. */
        currentBy: PersonName,
      })
      .optional(),
    /** The last day of the offer it makes. */
    offerEnds: Day.optional(),
    /** An urgent notice; whether care is disrupted, so that readers need to know about 911. */
    urgent: z.object({ careDisrupted: z.boolean() }).optional(),
  })
  .meta({ id: "PostAbout" })
export type PostAbout = z.infer<typeof PostAbout>

type Step = (typeof sourceSteps)[number]
/** The facts of a post by the names the compliance engine has for them. */
export interface SaidOfPost {
  readonly flags?: {
    readonly materialConnection?: boolean
    readonly authorInsider?: boolean
    readonly repost?: boolean
    readonly urgent?: boolean
    readonly careDisrupted?: boolean
  }
  readonly ai?: { readonly assisted: boolean; readonly licensedReviewer: string | null; readonly disclaimerAndHumanContact: boolean }
  readonly sourceCheck?: {
    readonly isHealthInfo: boolean
    readonly sourceDate?: string
    readonly stillCurrentConfirmedBy?: string
  } & Readonly<Partial<Record<Step, boolean>>>
  readonly promo?: { readonly isPromo: boolean; readonly endsOn: string }
}

function flagsSaid({ paid, insider, repost, urgent }: PostAbout): SaidOfPost["flags"] {
  const flags: SaidOfPost["flags"] = {
    ...(paid !== undefined && { materialConnection: paid }),
    ...(insider !== undefined && { authorInsider: insider }),
    ...(repost !== undefined && { repost }),
    ...(urgent && { urgent: true, careDisrupted: urgent.careDisrupted }),
  }
  return Object.keys(flags).length > 0 ? flags : undefined
}

/** A step counts only where a source is named: nothing can be checked of nothing. */
function sourceSaid({ name, date, steps, currentBy }: NonNullable<PostAbout["source"]>): SaidOfPost["sourceCheck"] {
  const done: Partial<Record<Step, boolean>> = {}
  for (const step of sourceSteps) done[step] = name !== "" && steps.includes(step)
  return { isHealthInfo: true, ...done, ...(date && { sourceDate: date }), ...(currentBy && { stillCurrentConfirmedBy: currentBy }) }
}

/** What was said about a post, as the compliance engine asks for it: the very same in the browser and on the server. */
export function factsSaid(about: PostAbout = {}): SaidOfPost {
  const flags = flagsSaid(about)
  const sourceCheck = about.source && sourceSaid(about.source)
  const { ai, offerEnds } = about
  return {
    ...(flags && { flags }),
    ...(ai && { ai: { assisted: true, licensedReviewer: ai.reviewer || null, disclaimerAndHumanContact: ai.notice } }),
    ...(sourceCheck && { sourceCheck }),
    ...(offerEnds && { promo: { isPromo: true, endsOn: offerEnds } }),
  }
}

/** A picture of a post by the names the compliance engine has for what its author said of it. */
export interface SaidOfPicture {
  readonly kind: "image"
  readonly alt: string
  readonly depicts?: PictureShows["depicts"]
  readonly subject?: NonNullable<PictureShows["subject"]>
  readonly procedureNamed?: boolean
  readonly comparable?: boolean
  readonly edited?: boolean
}

/** A picture of a post as the compliance engine asks for it; what was seen on it is added by whoever knows it. */
export function pictureSaid({ alt, shows }: { readonly alt: string; readonly shows?: PictureShows | undefined }): SaidOfPicture {
  if (!shows) return { kind: "image", alt }
  const { depicts, subject, procedureNamed, comparable, edited } = shows
  return {
    kind: "image",
    alt,
    depicts,
    ...(subject && { subject }),
    ...(procedureNamed !== undefined && { procedureNamed }),
    ...(comparable !== undefined && { comparable }),
    ...(edited !== undefined && { edited }),
  }
}

/** A consent a post rests on: chosen by its author, or of somebody who is shown on a picture of it. Nobody's name is in it. */
export const PostPermission = ConsentLine.pick({
  handle: true,
  kind: true,
  state: true,
  frozen: true,
  usable: true,
  line: true,
  expiresOn: true,
})
  .extend({
    /** Null when a picture names a handle that is on no ledger. */
    id: IdSchema.nullable(),
    /** What of the person it allows to show. */
    covers: z.array(z.enum(infoClasses)),
    /** True when the author chose it; `info` is what the post shows of the person, as the author says. */
    chosen: z.boolean(),
    info: z.array(z.enum(infoClasses)),
    /** Pictures of the post on which somebody is linked to it. */
    media: z.array(IdSchema),
    /** Each thing that keeps it from covering this very post, in a sentence; empty when it covers it. */
    against: z.array(z.string()),
    /** The person wants to see the final item first, and whether this very content was approved; null when they do not ask for it. */
    itemApproved: z.boolean().nullable(),
  })
  .meta({ id: "PostPermission" })
export type PostPermission = z.infer<typeof PostPermission>
