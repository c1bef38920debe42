import type { ReactNode } from "react"
import { positionIn } from "../media/crops.model.ts"
import classes from "./preview.module.css"
import { stretches } from "./rich-text.model.ts"

export interface PreviewPicture {
  readonly url: string
  readonly alt: string
  readonly width: number
  readonly height: number
  /** What stays in the frame when the picture is cut, as shares of width and height; the middle when nobody said. */
  readonly focal?: { readonly x: number; readonly y: number }
  /** Says that it is a video. */
  readonly type?: string
  readonly poster?: string | null
  readonly captions?: string | null
}
/** What a preview draws: one variant, as it will be handed to the network. */
export interface PreviewProps {
  readonly displayName: string
  readonly handle: string
  readonly text: string
  readonly pictures: readonly PreviewPicture[]
  /** When it is or will be public, already written out ("now", "Nov 24"). */
  readonly when: string
}

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

const middle = { x: 0.5, y: 0.5 }
/** Width to height of a picture's place in the grid, which is 16 to 10; a single one is cut only when it is very tall. */
function frameRatio(count: number, index: number): number {
  if (count === 1) return 0.9
  return count === 2 || (count === 3 && index === 0) ? 8 / 10 : 8 / 5
}

const Film = ({ url, alt, poster, captions, width, height }: PreviewPicture) => (
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are there when somebody has added them
  <video
    src={url}
    poster={poster ?? undefined}
    width={width}
    height={height}
    controls
    playsInline
    preload="none"
    aria-label={alt || "Video without a description"}
  >
    {captions ? <track kind="captions" srcLang="en" label="English" src={captions} default /> : null}
  </video>
)

/** One to four pictures, or a video, in the grid social feeds use, each with a mark that says whether it is described. */
export function PictureGrid({ pictures }: { pictures: readonly PreviewPicture[] }) {
  if (pictures.length === 0) return null
  return (
    <div className={classes.pictures} data-count={pictures.length}>
      {pictures.map((picture, n) => (
        <div key={picture.url} className={classes.picture}>
          {picture.type?.startsWith("video/") ? (
            <Film {...picture} />
          ) : (
            <img
              src={picture.url}
              alt={picture.alt || "Picture without a description"}
              width={picture.width}
              height={picture.height}
              loading="lazy"
              style={{ objectPosition: positionIn(picture.focal ?? middle, frameRatio(pictures.length, n), picture) }}
            />
          )}
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

interface PostCardProps extends PreviewProps {
  readonly label: string
  /** Of the mark that stands for the account's picture. */
  readonly color: string
  /** Of what can be clicked in the text. */
  readonly tone?: string
  /** What stands below the post. */
  readonly children?: ReactNode
}
/** The shape most feeds share: account and time, words, pictures, and something below. */
export function PostCard({ label, color, tone, displayName, handle, text, pictures, when, children }: PostCardProps) {
  return (
    <article className={classes.card} aria-label={label}>
      <div className={classes.head}>
        <Avatar name={displayName} color={color} />
        <div className={classes.who}>
          <div className={classes.name}>{displayName}</div>
          <div className={classes.quiet}>
            {handle} · {when}
          </div>
        </div>
      </div>
      <RichText text={text} {...(tone ? { tone } : {})} />
      <PictureGrid pictures={pictures} />
      {children}
    </article>
  )
}
