import { IconHeart, IconMessageCircle, IconRepeat } from "@tabler/icons-react"
import { PostCard, type PreviewProps } from "../preview-parts.tsx"
import classes from "../preview.module.css"

/** A post in a Bluesky feed: round picture, name and handle on one line, three counters below. */
export default function BlueskyPreview({ handle, ...props }: PreviewProps) {
  const known = handle.startsWith("@") ? handle : `@${handle}`
  return (
    <PostCard {...props} handle={known} label="Preview on Bluesky" color="#0a66d8" tone="light-dark(#0a5bc0, #7db8ff)">
      <div className={classes.foot} aria-hidden>
        <IconMessageCircle size={18} stroke={1.75} />
        <IconRepeat size={18} stroke={1.75} />
        <IconHeart size={18} stroke={1.75} />
      </div>
    </PostCard>
  )
}
