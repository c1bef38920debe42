import { Button, Textarea } from "@mantine/core"
import { IconHeart, IconMessageCircle } from "@tabler/icons-react"
import { useId, useState } from "react"
import { Avatar, PictureGrid, RichText } from "../../networks/preview-parts.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { type FeedPost, useAct } from "../sandbox.api.ts"
import classes from "./sandbox.module.css"

interface FeedPostCardProps {
  post: FeedPost
  /** The made-up person who writes. */
  author: string
  acts: boolean
}

/** One post with likes and comments, as a visitor sees it. */
export function FeedPostCard({ post, author, acts }: FeedPostCardProps) {
  const like = useAct()
  const title = useId()
  const count = post.comments.length
  return (
    <article className={classes.card} aria-labelledby={title}>
      <div className={classes.body}>
        <div className={classes.who}>
          <Avatar name={post.account} color="#6b5b95" />
          <div>
            <h2 className={classes.account} id={title}>
              {post.account}
            </h2>
            <span className={classes.quiet}>
              <TimeText at={post.at} />
              {post.edited ? " · edited" : ""}
            </span>
          </div>
        </div>
        <RichText text={post.text || " "} />
        <PictureGrid pictures={post.media} />
        <div className={classes.counts}>
          {acts ? (
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconHeart size={18} stroke={1.75} />}
              aria-label={`${post.likes} ${post.likes === 1 ? "like" : "likes"}, like this post`}
              disabled={like.isPending}
              onClick={() => like.mutate({ act: "like", postId: post.id })}
            >
              {post.likes} {post.likes === 1 ? "like" : "likes"}
            </Button>
          ) : (
            <span>
              {post.likes} {post.likes === 1 ? "like" : "likes"}
            </span>
          )}
          <span className={classes.count}>
            <IconMessageCircle size={18} stroke={1.75} aria-hidden /> {count} {count === 1 ? "comment" : "comments"}
          </span>
        </div>
        <ProblemNotice error={like.error} />
      </div>
      {count > 0 || acts ? (
        <div className={classes.comments}>
          <ul className={classes.plain} aria-label="Comments">
            {post.comments.map((comment) => (
              <li key={comment.id} className={classes.comment}>
                <span className={classes.commenter}>{comment.author}</span>
                {comment.ours ? <span className={classes.ours}>the practice</span> : null}
                <span className={classes.quiet}>
                  <TimeText at={comment.at} />
                </span>
                <p>{comment.text}</p>
              </li>
            ))}
          </ul>
          {acts ? <CommentForm postId={post.id} author={author} /> : null}
        </div>
      ) : null}
    </article>
  )
}

function CommentForm({ postId, author }: { postId: string; author: string }) {
  const [text, setText] = useState("")
  const comment = useAct()
  const ready = text.trim() !== "" && author.trim() !== ""
  const send = () => comment.mutate({ act: "comment", postId, author: author.trim(), text: text.trim() }, { onSuccess: () => setText("") })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) send()
      }}
    >
      <Textarea
        aria-label={`Comment as ${author || "a visitor"}`}
        placeholder={author.trim() ? `Comment as ${author.trim()}` : "Choose a name above first"}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={comment.isPending} disabled={!ready}>
        Comment
      </Button>
      <ProblemNotice error={comment.error} />
    </form>
  )
}
