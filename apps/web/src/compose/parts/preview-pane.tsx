import type { Channel, PostContent } from "@bedside/contracts"
import { lazy, Suspense, useDeferredValue } from "react"
import { Preview } from "../../networks/preview.tsx"
import { textFor } from "../compose.model.ts"
import type { PostPicture } from "./picture-row.tsx"
import classes from "./preview-pane.module.css"

const PicturePreview = lazy(() => import("./picture-preview.tsx").then((parts) => ({ default: parts.PicturePreview })))
const PreviewChoice = lazy(() => import("./channel-choice.tsx").then((parts) => ({ default: parts.PreviewChoice })))

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
  const chosen = content.variants.flatMap(({ channelId }) => channels.find((one) => one.id === channelId) ?? [])
  const channel = chosen.find((one) => one.id === shown) ?? chosen[0]
  return (
    <section className={classes.pane} aria-label="Preview">
      <div className={classes.head}>
        <h2 className={classes.title}>Preview</h2>
        {chosen.length > 1 && channel ? (
          <Suspense fallback={null}>
            <PreviewChoice channels={chosen} shown={channel.id} onShow={onShow} />
          </Suspense>
        ) : null}
      </div>
      {channel ? (
        <OnChannel channel={channel} content={content} known={known} />
      ) : (
        <p className={classes.none}>Choose a channel to see your post as the public will.</p>
      )}
    </section>
  )
}

function OnChannel({ channel, content, known }: Pick<PreviewPaneProps, "content" | "known"> & { channel: Channel }) {
  const { networkId, displayName, handle } = channel
  const preview = { networkId, displayName, handle, text: textFor(content, channel.id), when: "now" }
  const plain = <Preview {...preview} pictures={[]} />
  if (content.media.length === 0) return plain
  return (
    <Suspense fallback={plain}>
      <PicturePreview {...preview} content={content} known={known} />
    </Suspense>
  )
}
