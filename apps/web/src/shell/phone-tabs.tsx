import { useDisclosure } from "@mantine/hooks"
import { IconCalendar, IconDots, IconHome, IconInbox, IconPencilPlus } from "@tabler/icons-react"
import { lazy, Suspense, useState } from "react"
import { standing, story, type Destination } from "./navigation.ts"
import { PracticeLink } from "./practice-link.tsx"
import { useCounts } from "./rail.tsx"
import { usePractice } from "./session.ts"
import classes from "./shell.module.css"
import { useSignOut } from "./sign-out.ts"

const MoreSheet = lazy(() => import("./more-sheet.tsx").then((parts) => ({ default: parts.MoreSheet })))

const tabs: readonly Destination[] = [
  { to: "/", label: "Home", icon: IconHome, needs: "practice:read" },
  { to: "/calendar", label: "Calendar", icon: IconCalendar, needs: "publish:read" },
  { to: "/compose", label: "New", icon: IconPencilPlus, needs: "compose:write" },
  { to: "/inbox", label: "Inbox", icon: IconInbox, needs: "engage:read", count: "toAnswer" },
]
const inTabs = new Set(tabs.map(({ to }) => to))

function Tab({ place }: { place: Destination }) {
  const counts = useCounts()
  const count = place.count ? counts[place.count] : undefined
  const Mark = place.icon
  return (
    <PracticeLink to={place.to} className={classes.tab} activeOptions={{ exact: place.to === "/" }}>
      <Mark size={24} stroke={1.75} aria-hidden />
      {place.label}
      {count ? (
        <span className={classes.tabCount}>
          {count > 99 ? "99+" : count}
          <span className="visually-hidden"> waiting</span>
        </span>
      ) : null}
    </PracticeLink>
  )
}

/** The navigation of a phone: four places and More. */
export function PhoneTabs() {
  const { may } = usePractice()
  const [opened, { open, close }] = useDisclosure(false)
  // Loaded with the first opening, and kept so that it can close with grace.
  const [asked, setAsked] = useState(false)
  const signOut = useSignOut()
  const more = [...story.filter(({ to }) => !inTabs.has(to)), ...standing].filter(({ needs }) => may(needs))
  return (
    <nav className={classes.tabs} aria-label="Main, phone">
      {tabs
        .filter(({ needs }) => may(needs))
        .map((place) => (
          <Tab key={place.to} place={place} />
        ))}
      <button
        type="button"
        className={classes.tab}
        onClick={() => {
          setAsked(true)
          open()
        }}
        aria-haspopup="dialog"
        aria-expanded={opened}
      >
        <IconDots size={24} stroke={1.75} aria-hidden />
        More
      </button>
      {asked ? (
        <Suspense fallback={null}>
          <MoreSheet opened={opened} onClose={close} places={more} onSignOut={signOut} />
        </Suspense>
      ) : null}
    </nav>
  )
}
