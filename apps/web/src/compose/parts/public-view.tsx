import type { Channel, Post, PostContent } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { useState } from "react"
import { Preview } from "../../networks/preview.tsx"
import { ChannelName } from "../../ui/network-mark.tsx"
import { showings } from "../compose.model.ts"
import { usePreviewPictures } from "./picture-preview.tsx"
import classes from "./public-view.module.css"

const few = 4

interface PublicViewProps {
  content: PostContent
  media: Post["media"]
  channels: readonly Channel[]
  when: string
}

/** The exact post as the public will see it: each different look once, with the channels it goes to. */
export function PublicView({ content, media, channels, when }: PublicViewProps) {
  const [all, setAll] = useState(false)
  const looks = showings(content, channels)
  const pictures = usePreviewPictures(content, media)
  if (looks.length === 0) return <p className={classes.none}>No connected channel is chosen for this post.</p>
  return (
    <div className={classes.looks}>
      {looks.slice(0, all ? undefined : few).map((look) => (
        <div key={look.channels.map((one) => one.id).join()}>
          <div className={classes.channels}>
            {look.channels.slice(0, 6).map((one) => (
              <ChannelName key={one.id} networkId={one.networkId} handle={one.handle} />
            ))}
            {look.channels.length > 6 ? <span>and {look.channels.length - 6} more</span> : null}
          </div>
          <Preview
            networkId={look.networkId}
            displayName={look.channels[0]?.displayName ?? ""}
            handle={look.channels[0]?.handle ?? ""}
            text={look.text}
            pictures={pictures}
            when={when}
          />
        </div>
      ))}
      {!all && looks.length > few ? (
        <Button variant="default" onClick={() => setAll(true)}>
          Show all {looks.length}
        </Button>
      ) : null}
    </div>
  )
}
