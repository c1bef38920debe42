import { limitsOf } from "../../channels/limits.ts"
import { rule, type Hit } from "../../rule.ts"

/** Some channels take no post without a picture or a video. */
export const imageRequired = rule({
  id: "image-required",
  title: "Channel needs an image or video",
  family: "publishing",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post"],
  reviewer: "marketing",
  cites: ["Platform documentation"],
  message: "This channel takes no post without a picture or a video.",
  why: "The platform refuses posts that are text alone.",
  fix: "Attach a picture with an alt text, or choose another channel.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    const limits = input.channel === undefined ? undefined : limitsOf(input.channel)
    if (!limits?.needsMedia || input.media === undefined || input.media.some(({ kind }) => kind !== "audio")) return []
    return [{ message: `${limits.name} takes no post without a picture or a video.`, evidence: { channel: limits.name } }]
  },
})
