import { Menu } from "@mantine/core"
import { IconDots, IconLogout, IconUserCircle } from "@tabler/icons-react"
import { useNavigate } from "@tanstack/react-router"
import { client, forgetPerson } from "./client.ts"
import { useSession } from "./session.ts"
import classes from "./shell.module.css"

/** Signs out here and shows the sign-in page. */
export function useSignOut(): () => void {
  const navigate = useNavigate()
  return () => {
    const forget = () => {
      void navigate({ to: "/sign-in", ignoreBlocker: true })
      forgetPerson()
    }
    client.people.signOut().then(forget, forget)
  }
}

/** The person signed in, with the ways to the own account and out. */
export function PersonMenu() {
  const { person } = useSession()
  const navigate = useNavigate()
  const signOut = useSignOut()
  return (
    <Menu width={220} position="top-start">
      <Menu.Target>
        <button type="button" className={`${classes.switcher} ${classes.plain}`}>
          <IconUserCircle size={24} stroke={1.75} aria-hidden />
          <span className={classes.who}>
            <span className={classes.name}>{person.name}</span>
            <span className={classes.role}>{person.email}</span>
          </span>
          <span className="visually-hidden">Account and sign out</span>
          <IconDots size={18} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconUserCircle size={18} stroke={1.75} />} onClick={() => void navigate({ to: "/account" })}>
          Your account
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.75} />} onClick={signOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
