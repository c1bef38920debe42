import { Link, type LinkProps } from "@tanstack/react-router"
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react"
import { usePractice } from "./session.ts"

interface PracticeLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  /** A path inside the practice, such as `/approvals` or `/posts/<id>`. */
  to: string
  children?: ReactNode
  ref?: Ref<HTMLAnchorElement>
  activeOptions?: LinkProps["activeOptions"]
}

/** A link to a page of the practice in front of us. Also as `component={PracticeLink}` of a Mantine button. */
export function PracticeLink({ to, ...rest }: PracticeLinkProps) {
  const { path } = usePractice()
  return <Link to={path(to)} {...(rest as object)} />
}
