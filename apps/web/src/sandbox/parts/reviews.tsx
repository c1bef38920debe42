import { Button, Rating, Textarea } from "@mantine/core"
import { IconStar, IconStarFilled } from "@tabler/icons-react"
import { useState } from "react"
import { Stars } from "../../engage/parts/stars.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { type Feed, useAct } from "../sandbox.api.ts"
import classes from "./sandbox.module.css"

interface ReviewsProps {
  reviews: Feed["reviews"]
  author: string
  acts: boolean
}

/** What the public says about the practice, and a form to say it. */
export function Reviews({ reviews, author, acts }: ReviewsProps) {
  return (
    <Section title="Reviews" count={reviews.length}>
      {reviews.length === 0 ? <p className={classes.quietText}>Nobody has written a review yet.</p> : null}
      <ul className={classes.plain}>
        {reviews.map((review) => (
          <li key={review.id} className={classes.comment}>
            <span className={classes.commenter}>{review.author}</span>
            <Stars rating={review.rating} />
            <span className={classes.quiet}>
              <TimeText at={review.at} />
            </span>
            <p>{review.text}</p>
          </li>
        ))}
      </ul>
      {acts ? <ReviewForm author={author} /> : null}
    </Section>
  )
}

function ReviewForm({ author }: { author: string }) {
  const [text, setText] = useState("")
  const [rating, setRating] = useState(0)
  const review = useAct()
  const ready = text.trim() !== "" && author.trim() !== "" && rating > 0
  const send = () =>
    review.mutate(
      { act: "review", author: author.trim(), text: text.trim(), rating },
      {
        onSuccess: () => {
          setText("")
          setRating(0)
          sayDone("The review is public.")
        },
      },
    )
  return (
    <form
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) send()
      }}
    >
      <Textarea
        label={`Review the practice as ${author.trim() || "…"}`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.send}>
        <fieldset className={classes.rating}>
          <legend className="visually-hidden">Stars</legend>
          <Rating
            value={rating}
            onChange={setRating}
            getSymbolLabel={(n) => `${n} of 5 stars`}
            emptySymbol={<IconStar size={28} stroke={1.75} className={classes.star} />}
            fullSymbol={<IconStarFilled size={28} className={classes.starFull} />}
          />
        </fieldset>
        <Button type="submit" variant="default" loading={review.isPending} disabled={!ready}>
          Post review
        </Button>
      </div>
      <ProblemNotice error={review.error} />
    </form>
  )
}
