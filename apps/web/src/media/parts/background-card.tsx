import type { Medium } from "@bedside/contracts"
import { Button, Group, SegmentedControl, Stack } from "@mantine/core"
import { useState } from "react"
import { useSession } from "../../shell/session.ts"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { type Answer, answerChoices, isWhole, type Item, items, notYet } from "../background.model.ts"
import { useAnswerChecklist, useClearBackground, useWithdrawClearance } from "../media.api.ts"
import classes from "./medium.module.css"

/** What stands in the background: one person answers, another looks at full size and clears it by name. */
export function BackgroundCard({ medium, closeUp }: { medium: Medium; closeUp: boolean }) {
  const { checklist, may, id, version } = medium
  const [mine, setMine] = useState<Partial<Record<Item, Answer>> | null>(null)
  const [opened, setOpened] = useState(false)
  const save = useAnswerChecklist()
  const answers = mine ?? checklist.answers ?? {}
  const showsItems = opened || (checklist.answers === null && may.write)
  const keep = () => {
    if (!isWhole(answers)) return
    const then = () => {
      setMine(null)
      setOpened(false)
      sayDone("Answers saved.")
    }
    save.mutate({ id, body: { version, answers } }, { onSuccess: then })
  }
  return (
    <>
      <Section title="Background" text="Two people look: one answers, another clears it at full size.">
        <Stack gap={16}>
          {checklist.answeredBy && checklist.answeredAt && !showsItems ? (
            <p className={classes.text}>
              Answered by {checklist.answeredBy}, <TimeText at={checklist.answeredAt} />.
            </p>
          ) : null}
          {showsItems ? <Questions answers={answers} onAnswer={(item, answer) => setMine({ ...answers, [item]: answer })} /> : null}
          <ProblemNotice error={save.error} />
          {showsItems ? (
            <Group gap={8}>
              <Button disabled={!isWhole(answers) || mine === null} loading={save.isPending} onClick={keep}>
                Save answers
              </Button>
              {opened ? (
                <Button
                  variant="subtle"
                  color="gray"
                  onClick={() => {
                    setMine(null)
                    setOpened(false)
                  }}
                >
                  Leave them as they are
                </Button>
              ) : null}
            </Group>
          ) : may.write && checklist.clearedBy === null ? (
            <div>
              <Button variant="default" size="compact-md" onClick={() => setOpened(true)}>
                See or change the answers
              </Button>
            </div>
          ) : null}
          {checklist.answers === null ? null : <Clearance medium={medium} closeUp={closeUp} />}
        </Stack>
      </Section>
    </>
  )
}

function Questions({ answers, onAnswer }: { answers: Partial<Record<Item, Answer>>; onAnswer: (item: Item, answer: Answer) => void }) {
  return (
    <ul className={classes.questions}>
      {items.map(({ item, label, look }) => (
        <li key={item}>
          <div>
            <strong>{label}</strong>
            <p className={classes.quiet}>{look}</p>
          </div>
          <SegmentedControl
            aria-label={label}
            value={answers[item] ?? ""}
            data={[...answerChoices]}
            onChange={(value) => {
              const answer = answerChoices.find((one) => one.value === value)
              if (answer) onAnswer(item, answer.value)
            }}
          />
        </li>
      ))}
    </ul>
  )
}

function Clearance({ medium, closeUp }: { medium: Medium; closeUp: boolean }) {
  const { person } = useSession()
  const clear = useClearBackground()
  const withdraw = useWithdrawClearance()
  const { checklist, may, id, version } = medium
  const why = notYet({ medium, name: person.name, closeUp })
  if (checklist.clearedBy && checklist.clearedAt) {
    return (
      <Notice
        tone="ok"
        title={
          <>
            Cleared by {checklist.clearedBy}, <TimeText at={checklist.clearedAt} />.
          </>
        }
        action={
          may.clear ? (
            <Button variant="default" size="compact-sm" loading={withdraw.isPending} onClick={() => withdraw.mutate({ id })}>
              Take the clearance back
            </Button>
          ) : null
        }
      />
    )
  }
  return (
    <>
      <ProblemNotice error={clear.error} />
      <div className={classes.clear}>
        <Button
          disabled={why !== null}
          loading={clear.isPending}
          onClick={() => clear.mutate({ id, version }, { onSuccess: () => sayDone("The background is cleared.") })}
        >
          Clear it as {person.name}
        </Button>
        <span className={classes.quiet}>{why ?? "You say that you looked at full size and nobody's affairs can be read."}</span>
      </div>
    </>
  )
}
