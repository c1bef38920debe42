import type { Channel, PostContent } from "@bedside/contracts"
import { NativeSelect } from "@mantine/core"
import { useDeferredValue } from "react"
import { useMedia } from "../../media/medium.api.ts"
import { Preview } from "../../networks/preview.tsx"
import type { PreviewPicture } from "../../networks/preview-parts.tsx"
import { textFor } from "../compose.model.ts"
import type { PostPicture } from "./picture-row.tsx"
import classes from "./preview-pane.module.css"

/** The post's pictures as a preview draws them, each cut around the point that stays in the frame. */
export function usePreviewPictures(content: PostContent, known: readonly PostPicture[]): readonly PreviewPicture[] {
  const media = useMedia(content.media.map(({ mediaId }) => mediaId))
  return content.media.flatMap(({ mediaId, alt }) => {
    const picture = known.find((one) => one.id === mediaId)
    const focal = media.get(mediaId)?.focal
    return picture ? [{ ...picture, alt, ...(focal ? { focal } : {}) }] : []
  })
}

interface PreviewPaneProps {
  channels: readonly Channel[]
  content: PostContent
  known: readonly PostPicture[]
  /** The channel shown; null shows the first one. */
  shown: string | null
  onShow: (channelId: string) => void
}

/** What the public will see on one channel, as you write. */
export function PreviewPane({ channels, content: latest, known, shown, onShow }: PreviewPaneProps) {
  // Drawn when there is time: typing never waits for the preview.
  const content = useDeferredValue(latest)
  const pictures = usePreviewPictures(content, known)
  const chosen = content.variants.flatMap(({ channelId }) => channels.find((one) => one.id === channelId) ?? [])
  const channel = chosen.find((one) => one.id === shown) ?? chosen[0]
  return (
    <section className={classes.pane} aria-label="Preview">
      <div className={classes.head}>
        <h2 className={classes.title}>Preview</h2>
        {chosen.length > 1 && channel ? (
          <NativeSelect
            aria-label="Channel to preview"
            size="sm"
            w={220}
            value={channel.id}
            onChange={(event) => onShow(event.currentTarget.value)}
            data={chosen.map((one) => ({ value: one.id, label: `${one.networkName} · ${one.handle}` }))}
          />
        ) : null}
      </div>
      {channel ? (
        <Preview
          networkId={channel.networkId}
          displayName={channel.displayName}
          handle={channel.handle}
          text={textFor(content, channel.id)}
          pictures={pictures}
          when="now"
        />
      ) : (
        <p className={classes.none}>Choose a channel to see your post as the public will.</p>
      )}
    </section>
  )
}
