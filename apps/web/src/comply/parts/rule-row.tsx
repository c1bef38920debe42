import type { RuleView } from "@bedside/contracts"
import { NativeSelect } from "@mantine/core"
import { IconChevronDown } from "@tabler/icons-react"
import { useId } from "react"
import { asPacksSay, judgedAs, kindWords, reviewerWords, severities, type Severity, severityWords } from "../comply.model.ts"
import classes from "./comply.module.css"
import { Fact } from "./fact.tsx"
import { SeverityBadge } from "./severity-badge.tsx"

interface RuleRowProps {
  rule: RuleView
  /** The title of its list of rules. */
  pack: string
  opened: boolean
  onOpen: () => void
  /** Absent for those who may only read. Null goes back to what the packs say. */
  onChoose: ((severity: Severity | null) => void) | undefined
}

/** One rule; open, it says what it finds, why, the law, and how strictly it is judged here. */
export function RuleRow({ rule, pack, opened, onOpen, onChoose }: RuleRowProps) {
  const body = useId()
  const stricter = severities.indexOf(judgedAs(rule)) < severities.indexOf(asPacksSay(rule))
  return (
    <li className={classes.rule} data-opened={opened || undefined}>
      <button type="button" className={classes.face} aria-expanded={opened} aria-controls={body} onClick={onOpen}>
        <span className={classes.name}>
          <span className={classes.ruleTitle}>{rule.title}</span>
          {rule.chosen ? (
            <span className={classes.chosen}>
              {stricter ? "Judged more strictly" : "Judged more mildly"} by {rule.chosenBy ?? "a former member"}
            </span>
          ) : null}
        </span>
        <SeverityBadge severity={judgedAs(rule)} />
        <IconChevronDown size={18} stroke={1.75} className={classes.arrow} aria-hidden />
      </button>
      <div id={body} hidden={!opened}>
        {opened ? (
          <>
            <dl className={classes.facts}>
              <Fact name="What it finds">{rule.message}</Fact>
              <Fact name="Why">{rule.why}</Fact>
              <Fact name="What to do">{rule.fix}</Fact>
              <Fact name="Law">
                <ul className={classes.cites}>
                  {rule.cites.map((cite) => (
                    <li key={cite}>{cite}</li>
                  ))}
                </ul>
              </Fact>
              <Fact name="Applies to">{rule.appliesTo.map(kindWords).join(", ")}</Fact>
              <Fact name="Who reviews">{reviewerWords(rule.reviewer)}</Fact>
              <Fact name="From">
                {pack} · <code>{rule.id}</code> version {rule.version}
              </Fact>
            </dl>
            <Strictness rule={rule} onChoose={onChoose} />
          </>
        ) : null}
      </div>
    </li>
  )
}

function Strictness({ rule, onChoose }: Pick<RuleRowProps, "rule" | "onChoose">) {
  const own = asPacksSay(rule)
  if (!onChoose) return null
  if (rule.choices.length < 2)
    return <p className={classes.fixed}>This rule is as strict as a rule can be. Nobody can judge it more mildly.</p>
  return (
    <NativeSelect
      className={classes.strictness ?? ""}
      label="How strictly your practice judges it"
      description="Counts at once and for everybody. What is already scheduled is judged again before it is sent."
      value={judgedAs(rule)}
      onChange={(event) => {
        const next = rule.choices.find((one) => one === event.currentTarget.value)
        if (next) onChoose(next === own ? null : next)
      }}
      data={rule.choices.map((value) => ({ value, label: `${severityWords[value]}${value === own ? " (as the law's list says)" : ""}` }))}
    />
  )
}
