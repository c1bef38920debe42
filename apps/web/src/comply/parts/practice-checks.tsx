import type { PracticeChecks as Checks } from "@bedside/contracts"
import { IconCheck, IconQuestionMark, IconTool, type Icon } from "@tabler/icons-react"
import { useState } from "react"
import { type BadgeTone, WordBadge } from "../../ui/badge.tsx"
import { ListSkeleton, Loaded } from "../../ui/loading.tsx"
import { Section } from "../../ui/page.tsx"
import { usePracticeChecks } from "../practice-checks.api.ts"
import { byState, checkCountWords, type CheckState, checkStateWords } from "../practice-checks.model.ts"
import { useCheckAnswers } from "../use-check-answers.ts"
import { CheckRow } from "./check-row.tsx"
import classes from "./comply.module.css"

const looks: Readonly<Record<CheckState, readonly [icon: Icon, tone: BadgeTone]>> = {
  "needs-work": [IconTool, "now"],
  "not-known": [IconQuestionMark, "review"],
  "in-order": [IconCheck, "ok"],
}

/** How a check stands, by icon and word. */
function CheckBadge({ state }: { state: CheckState }) {
  const [icon, tone] = looks[state]
  return (
    <WordBadge icon={icon} tone={tone}>
      {checkStateWords[state]}
    </WordBadge>
  )
}

/** Checks of how the practice works, beside its texts; what wants somebody stands first. */
export function PracticeChecks() {
  const checks = usePracticeChecks()
  return (
    <Loaded query={checks} skeleton={<ListSkeleton rows={8} />}>
      {(loaded) => <CheckList checks={loaded} />}
    </Loaded>
  )
}

function CheckList({ checks: { items, today } }: { checks: Checks }) {
  const [opened, setOpened] = useState<string>()
  // An answer moves its row to another list, and takes its form away: the focus goes to the row, each time anew.
  const [moved, setMoved] = useState({ id: "", times: 0 })
  const answers = useCheckAnswers((id) => setMoved(({ times }) => ({ id, times: times + 1 })), setOpened)
  return (
    <>
      <Section
        title="Practice checks"
        count={items.length}
        text="Privacy also depends on how you work: who holds the accounts, who is trained, who looks. Bedside shows what it sees. The rest somebody has to answer, with a day and, if you like, where the proof is."
        flush
      >
        <p className={classes.counts} role="status">
          Now: {checkCountWords(items)}.
        </p>
        {byState(items).map(({ state, checks }) => (
          <section key={state} aria-labelledby={`state-${state}`}>
            <h3 className={classes.family} id={`state-${state}`}>
              {checkStateWords[state]} <span className={classes.quiet}>{checks.length}</span>
            </h3>
            <ul className={classes.rules}>
              {checks.map((check) => (
                <CheckRow
                  key={check.id}
                  check={check}
                  today={today}
                  badge={<CheckBadge state={check.state} />}
                  opened={opened === check.id}
                  focused={moved.id === check.id ? moved.times : 0}
                  onOpen={() => setOpened(opened === check.id ? undefined : check.id)}
                  answers={answers}
                />
              ))}
            </ul>
          </section>
        ))}
      </Section>
      <p className={classes.engine}>An answer that is taken back stays on record. This is not legal advice.</p>
    </>
  )
}
