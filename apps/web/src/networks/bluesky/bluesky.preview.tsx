import { IconHeart, IconMessageCircle, IconRepeat } from "@tabler/icons-react"
import { Avatar, PictureGrid, RichText } from "../preview-parts.tsx"
import classes from "../preview.module.css"
import type { PreviewProps } from "../preview.tsx"

/** A post in a Bluesky feed: round picture, name and handle on one line, three counters below. */
export default function BlueskyPreview({ displayName, handle, text, pictures, when }: PreviewProps) {
  return (
    <article className={classes.card} aria-label="Preview on Bluesky">
      <div className={classes.head}>
        <Avatar name={displayName} color="#0a66d8" />
        <div className={classes.who}>
          <div className={classes.name}>{displayName}</div>
          <div className={classes.quiet}>
            {handle.startsWith("@") ? handle : `@${handle}`} · {when}
          </div>
        </div>
      </div>
      <RichText text={text} tone="light-dark(#0a5bc0, #7db8ff)" />
      <PictureGrid pictures={pictures} />
      <div className={classes.foot} aria-hidden>
        <IconMessageCircle size={18} stroke={1.75} />
        <IconRepeat size={18} stroke={1.75} />
        <IconHeart size={18} stroke={1.75} />
      </div>
    </article>
  )
}
