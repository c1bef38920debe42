import type { PreviewPicture } from "./preview.tsx"
import classes from "./preview.module.css"
import { stretches } from "./rich-text.model.ts"

/** A post's words with links, mentions and hashtags marked where the network makes them clickable. */
export function RichText({ text, tone }: { text: string; tone?: string }) {
  if (text.trim() === "") return <p className={classes.nothing}>Your words appear here as you write.</p>
  return (
    <p className={classes.text}>
      {stretches(text).map((one, n) =>
        one.kind === "plain" ? (
          <span key={n}>{one.text}</span>
        ) : (
          <span key={n} className={classes.clickable} style={tone ? { color: tone } : undefined}>
            {one.text}
          </span>
        ),
      )}
    </p>
  )
}

/** A round mark with the first letter, as networks draw an account without a picture. */
export function Avatar({ name, color }: { name: string; color: string }) {
  return (
    <span className={classes.avatar} style={{ background: color }} aria-hidden>
      {[...name.replace(/^@/, "")][0]?.toUpperCase() ?? "?"}
    </span>
  )
}

/** One to four pictures in the grid social feeds use, each with a mark that says whether it is described. */
export function PictureGrid({ pictures }: { pictures: readonly PreviewPicture[] }) {
  if (pictures.length === 0) return null
  return (
    <div className={classes.pictures} data-count={pictures.length}>
      {pictures.map((picture) => (
        <div key={picture.url} className={classes.picture}>
          <img
            src={picture.url}
            alt={picture.alt || "Picture without a description"}
            width={picture.width}
            height={picture.height}
            loading="lazy"
          />
          {picture.alt.trim() ? (
            <span className={classes.alt} title={picture.alt}>
              ALT
            </span>
          ) : (
            <span className={`${classes.alt} ${classes.noAlt}`}>No description</span>
          )}
        </div>
      ))}
    </div>
  )
}
