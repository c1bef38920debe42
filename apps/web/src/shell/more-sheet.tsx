import { Drawer } from "@mantine/core"
import { IconLogout, IconUserCircle } from "@tabler/icons-react"
import { Link } from "@tanstack/react-router"
import { bottomSheet } from "../ui/sheet.ts"
import type { Destination } from "./navigation.ts"
import { RailItem } from "./rail.tsx"
import classes from "./shell.module.css"

interface MoreSheetProps {
  opened: boolean
  onClose: () => void
  places: readonly Destination[]
  onSignOut: () => void
}

/** Everything that has no tab of its own on a phone. */
export function MoreSheet({ opened, onClose, places, onSignOut }: MoreSheetProps) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="bottom"
      size="auto"
      classNames={bottomSheet}
      title="More"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <ul className={classes.items}>
        {places.map((place) => (
          <RailItem key={place.to} place={place} onFollow={onClose} />
        ))}
      </ul>
      <ul className={`${classes.items} ${classes.standing}`}>
        <li>
          <Link to="/account" className={classes.item} onClick={onClose}>
            <IconUserCircle size={20} stroke={1.75} aria-hidden />
            Your account
          </Link>
        </li>
        <li>
          <button type="button" className={`${classes.item} ${classes.itemButton}`} onClick={onSignOut}>
            <IconLogout size={20} stroke={1.75} aria-hidden />
            Sign out
          </button>
        </li>
      </ul>
    </Drawer>
  )
}
