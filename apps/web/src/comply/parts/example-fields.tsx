import type { GuidelineContent } from "@bedside/contracts"
import { ActionIcon, Button, SegmentedControl, Textarea } from "@mantine/core"
import { IconCircleCheck, IconCircleX, IconDots, IconPlus, IconTrash } from "@tabler/icons-react"
import { useMemo } from "react"
import type { ExamplesQuestion } from "../question.ts"
import { useAnswer } from "../use-answer.ts"
import classes from "./comply.module.css"

type Example = GuidelineContent["examples"][number]
const most = 40

interface ExampleFieldsProps {
  content: GuidelineContent
  onChange: (examples: Example[]) => void
}

/** Texts that prove own words do what they should; the engine tries them while somebody types. */
export function ExampleFields({ content, onChange }: ExampleFieldsProps) {
  const { examples } = content
  const question = useMemo(
    (): ExamplesQuestion | undefined => (content.words.length > 0 ? { ask: "examples", guideline: content } : undefined),
    [content],
  )
  const { last, broken } = useAnswer(question)
  const set = (at: number, fields: Partial<Example>) => onChange(examples.map((one, n) => (n === at ? { ...one, ...fields } : one)))
  return (
    <fieldset className={classes.field}>
      <legend>Examples</legend>
      <p className={classes.hint}>
        Write a text that should be found, and one that looks alike and should pass. They are tried as you type, and again when you save.
      </p>
      <ul className={classes.examples}>
        {examples.map((example, at) => {
          const tried = last && last.question.guideline.examples[at]?.text === example.text ? last.answer[at] : undefined
          const found = content.words.length === 0 ? false : tried
          return (
            <li key={at} className={classes.example} data-result={resultOf(example, found)}>
              <Textarea
                aria-label={`Example ${at + 1}`}
                placeholder={example.expect === "flag" ? "The cheapest whitening in town" : "Whitening costs $200"}
                autosize
                minRows={1}
                maxLength={2000}
                value={example.text}
                onChange={(event) => set(at, { text: event.currentTarget.value })}
              />
              <div className={classes.exampleFoot}>
                <span className={classes.quiet}>{at + 1}</span>
                <SegmentedControl
                  size="xs"
                  aria-label={`What should happen with example ${at + 1}`}
                  value={example.expect}
                  onChange={(expect) => set(at, { expect: expect === "pass" ? "pass" : "flag" })}
                  data={[
                    { value: "flag", label: "Should be found" },
                    { value: "pass", label: "Should pass" },
                  ]}
                />
                <Result example={example} found={found} broken={broken} />
                <ActionIcon
                  className={classes.end ?? ""}
                  aria-label={`Remove example ${at + 1}`}
                  onClick={() => onChange(examples.filter((_, n) => n !== at))}
                >
                  <IconTrash size={18} stroke={1.75} />
                </ActionIcon>
              </div>
            </li>
          )
        })}
      </ul>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        disabled={examples.length >= most}
        onClick={() => onChange([...examples, { text: "", expect: examples.at(-1)?.expect === "flag" ? "pass" : "flag" }])}
      >
        Add an example
      </Button>
    </fieldset>
  )
}

type Shown = "right" | "wrong" | "waiting"
function resultOf({ text, expect }: Example, found: boolean | undefined): Shown {
  if (text.trim() === "" || found === undefined) return "waiting"
  return found === (expect === "flag") ? "right" : "wrong"
}

function Result({ example, found, broken }: { example: Example; found: boolean | undefined; broken: boolean }) {
  const result = resultOf(example, found)
  const Mark = result === "right" ? IconCircleCheck : result === "wrong" ? IconCircleX : IconDots
  const words =
    result === "waiting"
      ? example.text.trim() === ""
        ? "Empty"
        : broken
          ? "Tried when you save"
          : "Trying…"
      : `${found ? "Found" : "Passes"}${result === "right" ? ", as it should" : ", and should not"}`
  return (
    <span className={classes.result} data-result={result} role="status">
      <Mark size={16} stroke={1.75} aria-hidden /> {words}
    </span>
  )
}
