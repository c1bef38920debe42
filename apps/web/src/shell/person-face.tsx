import { IconDots, IconUserCircle } from "@tabler/icons-react"
import type { ButtonHTMLAttributes, Ref } from "react"
import { useSession } from "./session.ts"
import classes from "./shell.module.css"

type FaceProps = ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }

/** The person signed in; the button that opens the menu. */
export function PersonFace(props: FaceProps) {
  const { person } = useSession()
  return (
    <button type="button" aria-haspopup="menu" {...props} className={`${classes.switcher} ${classes.plain}`}>
      <IconUserCircle size={24} stroke={1.75} aria-hidden />
      <span className={classes.who}>
        <span className={classes.name}>{person.name}</span>
        <span className={classes.role}>{person.email}</span>
      </span>
      <span className="visually-hidden">Account and sign out</span>
      <IconDots size={18} stroke={1.75} aria-hidden />
    </button>
  )
}
