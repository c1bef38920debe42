import { PostCard, type PreviewProps } from "../preview-parts.tsx"
import classes from "../preview.module.css"

/** A post in the practice network's feed: a page with a square mark, likes and comments in words. */
export default function SandboxPreview(props: PreviewProps) {
  return (
    <PostCard {...props} label="Preview on the practice network" color="#6b5b95">
      <div className={classes.footWords} aria-hidden>
        <span>Like</span>
        <span>Comment</span>
      </div>
    </PostCard>
  )
}
