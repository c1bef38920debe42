import type { PictureShows, PostAbout } from "./post-facts.ts"
import { sourceSteps } from "./post-words.ts"

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
  for (const step of sourceSteps) done[step] = name.trim() !== "" && steps.includes(step)
  return {
    isHealthInfo: true,
    ...done,
    ...(date && { sourceDate: date }),
    ...(currentBy.trim() && { stillCurrentConfirmedBy: currentBy.trim() }),
  }
}

/** What was said about a post, as the compliance engine asks for it: the very same in the browser and on the server. */
export function factsSaid(about: PostAbout = {}): SaidOfPost {
  const flags = flagsSaid(about)
  const sourceCheck = about.source && sourceSaid(about.source)
  const { ai, offerEnds } = about
  return {
    ...(flags && { flags }),
    ...(ai && { ai: { assisted: true, licensedReviewer: ai.reviewer.trim() || null, disclaimerAndHumanContact: ai.notice } }),
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
