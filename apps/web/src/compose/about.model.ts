import { consentWords, type PictureShows, type PostAbout, type PostContent, sourceSteps } from "@bedside/contracts"

/** Changes answers; one that becomes undefined is taken back, and nothing is left when all are. */
export function sayAbout(
  { about, ...content }: PostContent,
  change: { readonly [K in keyof PostAbout]?: PostAbout[K] | undefined },
): PostContent {
  const left = Object.entries({ ...about, ...change }).filter(([, value]) => value !== undefined)
  return left.length > 0 ? { ...content, about: Object.fromEntries(left) } : content
}

/** Says what a picture of the post is; undefined takes it back. */
export const sayShows = (content: PostContent, mediaId: string, shows: PictureShows | undefined): PostContent => ({
  ...content,
  media: content.media.map(({ shows: before, ...one }) =>
    one.mediaId === mediaId ? (shows ? { ...one, shows } : one) : before ? { ...one, shows: before } : one,
  ),
})

export const stepWords: Readonly<Record<(typeof sourceSteps)[number], string>> = {
  assessSource: "I know who published it, and they can be trusted",
  beyondHeadline: "I read beyond the headline",
  author: "I know who wrote it",
  date: "I know how old it is",
  evidence: "Other evidence supports it",
  bias: "I thought about my own bias",
  factCheck: "Fact-checkers do not dispute it",
}
export const depictsWords: Readonly<Record<PictureShows["depicts"], string>> = {
  "before-after": "Before and after a treatment",
  result: "The result of a treatment",
  "patient-looking": "Somebody who looks like a patient",
  other: "Nothing of this",
}
export const subjectWords: Readonly<Record<NonNullable<PictureShows["subject"]>, string>> = {
  patient: "A patient of ours",
  staff: "Staff",
  model: "A model",
  stock: "A stock photo",
  ai: "Made with AI",
  none: "Nobody",
}

/** What was said of a picture, in a few words; empty when nothing was. */
export function showsWords(shows: PictureShows | undefined): string {
  if (!shows) return ""
  const { depicts, subject, procedureNamed, comparable, edited } = shows
  const more = [
    subject ? subjectWords[subject].toLowerCase().replace("ai", "AI") : "",
    procedureNamed ? "procedure named" : "",
    comparable ? "same pose, light and distance" : "",
    edited ? "retouched" : "",
  ].filter(Boolean)
  return [depictsWords[depicts], ...more].join(", ")
}

/** Everything that was said of a post, one line for each answer; empty when nothing was. */
export function aboutLines({ about = {}, media }: Pick<PostContent, "about" | "media">): readonly string[] {
  const { purpose, paid, insider, repost, ai, source, offerEnds, urgent } = about
  const pictures = media.flatMap(({ shows }, at) =>
    shows ? [`${media.length > 1 ? `Picture ${at + 1}` : "Picture"}: ${showsWords(shows)}`] : [],
  )
  const steps = source?.steps.length ?? 0
  return [
    purpose ? `For ${consentWords.purpose[purpose]}` : "",
    paid === true ? "Somebody pays or gives something for it" : paid === false ? "Nobody pays or gives anything for it" : "",
    insider ? "Praise in it is by staff, an owner or family" : "",
    repost ? "It repeats what a member of the public posted" : "",
    ai
      ? `Written with AI, ${ai.reviewer ? `read by ${ai.reviewer}` : "read by no licensed person yet"}${ai.notice ? ", says so in the text" : ""}`
      : "",
    source
      ? `Source: ${source.name || "not named yet"}${source.date ? `, ${source.date}` : ""}; ${steps} of ${sourceSteps.length} steps checked${source.currentBy ? `, still current says ${source.currentBy}` : ""}`
      : "",
    offerEnds ? `The offer ends on ${offerEnds}` : "",
    urgent ? `Urgent notice${urgent.careDisrupted ? ", care is disrupted" : ""}` : "",
    ...pictures,
  ].filter(Boolean)
}
