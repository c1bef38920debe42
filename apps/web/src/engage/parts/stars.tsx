import { IconStar, IconStarFilled } from "@tabler/icons-react"
import classes from "./stars.module.css"

/** A rating of one to five stars. */
export function Stars({ rating }: { rating: number }) {
  return (
    <span className={classes.stars} role="img" aria-label={`${rating} of 5 stars`}>
      {[1, 2, 3, 4, 5].map((n) => {
        const Star = n <= rating ? IconStarFilled : IconStar
        return <Star key={n} size={16} stroke={1.75} aria-hidden />
      })}
    </span>
  )
}
