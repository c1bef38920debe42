import { Drawer } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { IconCalendar, IconDots, IconHome, IconInbox, IconLogout, IconPencilPlus, IconUserCircle } from "@tabler/icons-react"
import { Link } from "@tanstack/react-router"
import { bottomSheet } from "../ui/sheet.ts"
import { standing, story, type Destination } from "./navigation.ts"
import { useSignOut } from "./person-menu.tsx"
import { PracticeLink } from "./practice-link.tsx"
import { RailItem, useCounts } from "./rail.tsx"
import { usePractice } from "./session.ts"
import classes from "./shell.module.css"

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
  const signOut = useSignOut()
  const more = [...story.filter(({ to }) => !inTabs.has(to)), ...standing].filter(({ needs }) => may(needs))
  return (
    <nav className={classes.tabs} aria-label="Main, phone">
      {tabs
        .filter(({ needs }) => may(needs))
        .map((place) => (
          <Tab key={place.to} place={place} />
        ))}
      <button type="button" className={classes.tab} onClick={open} aria-haspopup="dialog" aria-expanded={opened}>
        <IconDots size={24} stroke={1.75} aria-hidden />
        More
      </button>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        size="auto"
        classNames={bottomSheet}
        title="More"
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <ul className={classes.items}>
          {more.map((place) => (
            <RailItem key={place.to} place={place} onFollow={close} />
          ))}
        </ul>
        <ul className={`${classes.items} ${classes.standing}`}>
          <li>
            <Link to="/account" className={classes.item} onClick={close}>
              <IconUserCircle size={20} stroke={1.75} aria-hidden />
              Your account
            </Link>
          </li>
          <li>
            <button type="button" className={`${classes.item} ${classes.itemButton}`} onClick={signOut}>
              <IconLogout size={20} stroke={1.75} aria-hidden />
              Sign out
            </button>
          </li>
        </ul>
      </Drawer>
    </nav>
  )
}
