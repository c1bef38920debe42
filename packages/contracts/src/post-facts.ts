import { z } from "zod"
import { Day, someOf } from "./consent-parts.ts"
import { ConsentLine } from "./consent-shapes.ts"
import { infoClasses, postPurposes } from "./consent-words.ts"
import { pictureKinds, pictureSubjects, sourceSteps } from "./post-words.ts"
import { IdSchema } from "./route.ts"

/** Not trimmed: it is saved while somebody types it. */
const PersonName = z.string().max(160)

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
    /** What it is for, of what a release can allow; absent: about the practice. */
    purpose: z.enum(postPurposes).optional(),
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
        name: z.string().max(500),
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
