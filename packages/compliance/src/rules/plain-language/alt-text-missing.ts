import { rule, type Hit } from "../../rule.ts"
import type { MediaFacts } from "../../types.ts"

const shortest = 10

/** Words that only say that there is a picture. */
const emptyWords = new Set(
  "a an the of in this that is my our image images photo photos picture pictures pic pics img graphic graphics file untitled screenshot screen shot alt text description placeholder none na n tbd todo test icon logo banner thumbnail jpg jpeg png gif webp heic copy final new edited version here attached see below post instagram facebook story flyer poster imagen foto de la una".split(
    " ",
  ),
)
const fileEnding = /\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|svg|mp4|mov)\s*$/i
/** What cameras, phones and programs call a file. */
const cameraName =
  /^(?:img|dsc[a-z]?|pxl|mvimg|dcim|photo|image|screenshot|screen shot|whatsapp image|fb_img|untitled|canva|design)[\s_-]*[\d_\-:. atpmcopy()]*$/i
const codeName = /^[\da-f_-]{8,}$/i

/** Why the description says nothing, or undefined when it may be good. */
function fault(alt: string): string | undefined {
  const text = alt.trim().slice(0, 300)
  if (text === "") return "empty"
  if (fileEnding.test(text) || cameraName.test(text) || (codeName.test(text) && /\d/.test(text))) return "file-name"
  if ([...text].length < shortest) return "short"
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0) return "no-words"
  return words.every((word) => emptyWords.has(word)) ? "generic" : undefined
}

const isPicture = ({ kind, alt }: MediaFacts): boolean => kind === "image" || (kind === undefined && alt !== undefined)

/** Who cannot see a picture reads its alt text; without one the picture is not there. */
export const altTextMissing = rule({
  id: "alt-text-missing",
  title: "Image without useful alt text",
  family: "plain-language",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "media"],
  reviewer: "marketing",
  cites: ["45 CFR 84.84", "WCAG 2.1 1.1.1"],
  bodyOnly: true,
  mayLower: true,
  message: "A picture has no useful alt text.",
  why: "People who use a screen reader hear the alt text in place of the picture. From May 2027 federal rules ask this of practices that take Medicaid.",
  fix: "Describe what the image shows and why it is here in one sentence.",
  find(_, { input }): Hit[] {
    return (input.media ?? []).flatMap((item, at): Hit[] => {
      if (!isPicture(item) || item.decorative) return []
      const problem = fault(item.alt ?? "")
      return problem ? [{ where: `media.${at}`, evidence: { problem } }] : []
    })
  },
})
