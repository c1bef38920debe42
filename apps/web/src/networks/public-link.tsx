import { Anchor } from "@mantine/core"
import { IconExternalLink } from "@tabler/icons-react"
import type { ReactNode } from "react"
import { PracticeLink } from "../shell/practice-link.tsx"
import classes from "./preview.module.css"

/** A network whose public place is a page of Bedside says so in its folder. */
const modules = import.meta.glob<string>("./*/*.place.ts", { eager: true, import: "default" })
const places = new Map(Object.entries(modules).map(([path, place]) => [path.split("/")[1], place]))

interface PublicLinkProps {
  networkId: string
  /** The address the network gave. */
  url: string
  children: ReactNode
}

/** A link to where the public sees something: on the network in a new tab, or on the page that stands for it here. */
export function PublicLink({ networkId, url, children }: PublicLinkProps) {
  const place = places.get(networkId)
  if (place) {
    return (
      <Anchor component={PracticeLink} to={place} className={classes.publicLink}>
        {children}
      </Anchor>
    )
  }
  return (
    <Anchor href={url} target="_blank" rel="noreferrer" className={classes.publicLink}>
      {children} <IconExternalLink size={16} stroke={1.75} aria-hidden />
    </Anchor>
  )
}
