import type { PostContent } from "@bedside/contracts"
import type { ComponentProps } from "react"
import { useMedia } from "../../media/medium.api.ts"
import { Preview } from "../../networks/preview.tsx"
import type { PreviewPicture } from "../../networks/preview-parts.tsx"
import type { PostPicture } from "./picture-row.tsx"

/** The post's pictures as a preview draws them, each cut around the point that stays in the frame. */
export function usePreviewPictures(content: PostContent, known: readonly PostPicture[]): readonly PreviewPicture[] {
  const media = useMedia(content.media.map(({ mediaId }) => mediaId))
  return content.media.flatMap(({ mediaId, alt, shape }) => {
    const picture = known.find((one) => one.id === mediaId)
    const medium = media.get(mediaId)
    const cut = medium?.links.formats.find(({ format }) => format === shape)
    if (picture && cut) return [{ url: cut.url, width: cut.width, height: cut.height, alt }]
    return picture ? [{ ...picture, alt, ...(medium && { focal: medium.focal }) }] : []
  })
}

type PicturePreviewProps = Omit<ComponentProps<typeof Preview>, "pictures"> & {
  readonly content: PostContent
  readonly known: readonly PostPicture[]
}

/** A preview with pictures; only they need to know more of the library. */
export function PicturePreview({ content, known, ...preview }: PicturePreviewProps) {
  return <Preview {...preview} pictures={usePreviewPictures(content, known)} />
}
