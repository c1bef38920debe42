import { Avatar, PictureGrid, RichText } from "../preview-parts.tsx"
import classes from "../preview.module.css"
import type { PreviewProps } from "../preview.tsx"

/** A post in the practice network's feed: a page with a square mark, likes and comments in words. */
export default function SandboxPreview({ displayName, handle, text, pictures, when }: PreviewProps) {
  return (
    <article className={classes.card} aria-label="Preview on the practice network">
      <div className={classes.head}>
        <Avatar name={displayName} color="#6b5b95" />
        <div className={classes.who}>
          <div className={classes.name}>{displayName}</div>
          <div className={classes.quiet}>
            {handle} · {when}
          </div>
        </div>
      </div>
      <RichText text={text} />
      <PictureGrid pictures={pictures} />
      <div className={classes.footWords} aria-hidden>
        <span>Like</span>
        <span>Comment</span>
      </div>
    </article>
  )
}
