import { useHome } from "../home/home.api.ts"
import { Brand } from "./brand.tsx"
import { standing, story, type Destination } from "./navigation.ts"
import { PersonMenu } from "./person-menu.tsx"
import { PracticeLink } from "./practice-link.tsx"
import { PracticeSwitcher } from "./practice-switcher.tsx"
import { usePractice } from "./session.ts"
import classes from "./shell.module.css"

/** How many wait behind a destination, for the small number beside it. */
export function useCounts(): Partial<Record<NonNullable<Destination["count"]>, number>> {
  const { practiceId } = usePractice()
  const { data } = useHome(practiceId)
  return data ? { toApprove: data.toApprove.count, toAnswer: data.toAnswer.count } : {}
}

/** One place in the rail or under More. */
export function RailItem({ place, onFollow }: { place: Destination; onFollow?: () => void }) {
  const counts = useCounts()
  const count = place.count ? counts[place.count] : undefined
  const Mark = place.icon
  return (
    <li>
      <PracticeLink
        to={place.to}
        className={classes.item}
        activeOptions={{ exact: place.to === "/" }}
        {...(onFollow ? { onClick: onFollow } : {})}
      >
        <Mark size={20} stroke={1.75} aria-hidden />
        {place.label}
        {count ? (
          <span className={classes.itemCount}>
            {count > 99 ? "99+" : count}
            <span className="visually-hidden"> waiting</span>
          </span>
        ) : null}
      </PracticeLink>
    </li>
  )
}

/** The navigation of a desktop: practice on top, the story, what stands still, the person. */
export function Rail() {
  const { may } = usePractice()
  return (
    <nav className={classes.rail} aria-label="Main">
      <Brand />
      <PracticeSwitcher />
      <ul className={classes.items}>
        {story
          .filter(({ needs }) => may(needs))
          .map((place) => (
            <RailItem key={place.to} place={place} />
          ))}
      </ul>
      <ul className={`${classes.items} ${classes.standing}`}>
        {standing
          .filter(({ needs }) => may(needs))
          .map((place) => (
            <RailItem key={place.to} place={place} />
          ))}
      </ul>
      <div className={classes.foot}>
        <PersonMenu />
      </div>
    </nav>
  )
}
