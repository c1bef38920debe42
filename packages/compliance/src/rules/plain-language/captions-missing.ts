import { rule, type Hit } from "../../rule.ts"
import type { MediaFacts } from "../../types.ts"

/** Why what is said cannot be read, or undefined. */
function fault({ captions, captionState }: MediaFacts): string | undefined {
  if (captionState === "reviewed") return undefined
  if (captionState === "auto-unreviewed") return "unreviewed"
  if (captionState === "none") return "none"
  return captions === undefined || captions.trim() === "" ? "none" : undefined
}

/** Whoever cannot hear a video reads its captions, and machines mishear the names of medicines. */
export const captionsMissing = rule({
  id: "captions-missing",
  title: "Video with speech but no captions",
  family: "plain-language",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "media"],
  reviewer: "marketing",
  cites: ["45 CFR 84.84", "WCAG 2.1 1.2.2", "WCAG 2.1 1.2.4"],
  bodyOnly: true,
  mayLower: true,
  message: "Speech without captions that a person has checked.",
  why: "People who are deaf or hard of hearing, and everybody with the sound off, read the captions. Automatic ones get names, numbers and medicines wrong.",
  fix: "Generate captions, then correct drug names, names and numbers before approval.",
  find(_, { input }): Hit[] {
    return (input.media ?? []).flatMap((item, at): Hit[] => {
      if (item.hasSpeech !== true || item.kind === "image") return []
      const problem = fault(item)
      return problem ? [{ where: `media.${at}`, evidence: { problem } }] : []
    })
  },
})
