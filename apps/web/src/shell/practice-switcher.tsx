import { Menu } from "@mantine/core"
import { IconCheck, IconSelector } from "@tabler/icons-react"
import { useNavigate } from "@tanstack/react-router"
import { roleWords } from "../ui/words.ts"
import { practicePath, usePractice, useSession } from "./session.ts"
import classes from "./shell.module.css"

/** Name of the practice and one's role in it; with several practices, the way between them. */
export function PracticeSwitcher() {
  const practice = usePractice()
  const { memberships } = useSession()
  const navigate = useNavigate()
  const words = (
    <span className={classes.who}>
      <span className={classes.name}>{practice.name}</span>
      <span className={classes.role}>{roleWords[practice.role].name}</span>
    </span>
  )
  if (memberships.length < 2) return <div className={`${classes.switcher} ${classes.plain}`}>{words}</div>
  return (
    <Menu width={280} position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.switcher}>
          {words}
          <span className="visually-hidden">Switch practice</span>
          <IconSelector size={18} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Your practices</Menu.Label>
        {memberships.map(({ practiceId, practiceName, role }) => (
          <Menu.Item
            key={practiceId}
            onClick={() => void navigate({ to: practicePath(practiceId, "/") })}
            rightSection={practiceId === practice.practiceId ? <IconCheck size={16} stroke={1.75} aria-label="chosen" /> : null}
          >
            <span className={classes.name}>{practiceName}</span>
            <span className={classes.role}>{roleWords[role].name}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
