import { Avatar, PictureGrid, RichText } from "./preview-parts.tsx"
import classes from "./preview.module.css"
import type { PreviewProps } from "./preview.tsx"

/** For a network whose own look nobody has drawn yet. */
export function PlainPreview({ displayName, handle, text, pictures, when }: PreviewProps) {
  return (
    <article className={classes.card} aria-label="Preview">
      <div className={classes.head}>
        <Avatar name={displayName} color="#5a5347" />
        <div className={classes.who}>
          <div className={classes.name}>{displayName}</div>
          <div className={classes.quiet}>
            {handle} · {when}
          </div>
        </div>
      </div>
      <RichText text={text} />
      <PictureGrid pictures={pictures} />
    </article>
  )
}
