import { IconSelector } from "@tabler/icons-react"
import type { ButtonHTMLAttributes, Ref } from "react"
import { roleWords } from "../ui/words.ts"
import { usePractice } from "./session.ts"
import classes from "./shell.module.css"

/** The practice in front of us, and what one is there. */
export function PracticeWords() {
  const practice = usePractice()
  return (
    <span className={classes.who}>
      <span className={classes.name}>{practice.name}</span>
      <span className={classes.role}>{roleWords[practice.role].name}</span>
    </span>
  )
}

type FaceProps = ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }

/** The practice in front of us; the button that opens the list of all. */
export function PracticeFace(props: FaceProps) {
  return (
    <button type="button" aria-haspopup="menu" {...props} className={classes.switcher}>
      <PracticeWords />
      <span className="visually-hidden">Switch practice</span>
      <IconSelector size={18} stroke={1.75} aria-hidden />
    </button>
  )
}
