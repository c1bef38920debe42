import type { Rulebook, RuleView } from "@bedside/contracts"
import { Button, NativeSelect, TextInput } from "@mantine/core"
import { IconScale, IconSearch } from "@tabler/icons-react"
import { useDeferredValue, useState } from "react"
import { usePractice } from "../../shell/session.ts"
import { EmptyState, ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useChooseSeverity } from "../comply.api.ts"
import {
  asPacksSay,
  byFamily,
  countWords,
  everyRule,
  familyWords,
  fitting,
  isFiltered,
  kinds,
  packTitle,
  type RuleFilter,
  severities,
  type Severity,
  severityWords,
} from "../comply.model.ts"
import classes from "./comply.module.css"
import { PackList } from "./pack-list.tsx"
import { RuleRow } from "./rule-row.tsx"

/** Every rule by family, to search and to filter; each opens to its law and how strictly it is judged. */
export function RuleList({ book }: { book: Rulebook }) {
  const { may } = usePractice()
  const [filter, setFilter] = useState(everyRule)
  const [opened, setOpened] = useState<string>()
  const choose = useChooseSeverity()
  const asked = useDeferredValue(filter)
  const found = fitting(book.rules, asked)
  const set = (rule: RuleView, severity: Severity | null) =>
    choose.mutate(
      { ruleId: rule.id, severity },
      {
        onSuccess: () =>
          sayDone(`${rule.title}: ${severityWords[severity ?? asPacksSay(rule)].toLowerCase()}.`, {
            run: () => choose.mutate({ ruleId: rule.id, severity: rule.chosen }),
          }),
      },
    )
  return (
    <>
      <Section title="All rules" count={book.rules.length} text={`Here they add up to: ${countWords(book.rules)}.`} flush>
        <RuleFilters book={book} filter={filter} onFilter={setFilter} />
        <div className={classes.found} role="status">
          {isFiltered(asked) ? `${found.length} of ${book.rules.length} rules fit.` : ""}
        </div>
        {choose.error ? (
          <div className={classes.problem}>
            <ProblemNotice error={choose.error} />
          </div>
        ) : null}
        {found.length === 0 ? (
          <EmptyState
            icon={IconScale}
            title="No rule fits"
            action={
              <Button variant="default" onClick={() => setFilter(everyRule)}>
                Show all rules
              </Button>
            }
          >
            Take a filter away, or search for fewer words.
          </EmptyState>
        ) : null}
        {byFamily(found).map(({ family, rules }) => (
          <section key={family} aria-labelledby={`family-${family}`}>
            <h3 className={classes.family} id={`family-${family}`}>
              {familyWords(family)} <span className={classes.quiet}>{rules.length}</span>
            </h3>
            <ul className={classes.rules}>
              {rules.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  pack={packTitle(book.packs, rule.pack)}
                  opened={opened === rule.id}
                  onOpen={() => setOpened(opened === rule.id ? undefined : rule.id)}
                  onChoose={may("comply:set-rules") ? (severity) => set(rule, severity) : undefined}
                />
              ))}
            </ul>
          </section>
        ))}
      </Section>
      <PackList packs={book.packs} />
      <p className={classes.engine}>Rules engine {book.engineVersion}. This is not legal advice; have counsel confirm the rules for you.</p>
    </>
  )
}

interface RuleFiltersProps {
  book: Rulebook
  filter: RuleFilter
  onFilter: (filter: RuleFilter) => void
}

function RuleFilters({ book, filter, onFilter }: RuleFiltersProps) {
  const families = [...new Set(book.rules.map(({ family }) => family))]
  const packs = book.packs.filter(({ id }) => book.rules.some(({ pack }) => pack === id))
  return (
    <div className={classes.filters} role="search" aria-label="Find a rule">
      <TextInput
        className={classes.search ?? ""}
        aria-label="Search"
        placeholder="Search by name, words or law"
        leftSection={<IconSearch size={18} stroke={1.75} />}
        value={filter.words}
        onChange={(event) => onFilter({ ...filter, words: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label="How strict"
        value={filter.severity ?? ""}
        onChange={(event) => onFilter({ ...filter, severity: severities.find((one) => one === event.currentTarget.value) ?? null })}
        data={[{ value: "", label: "Any strictness" }, ...severities.map((value) => ({ value, label: severityWords[value] }))]}
      />
      <NativeSelect
        aria-label="Family"
        value={filter.family ?? ""}
        onChange={(event) => onFilter({ ...filter, family: event.currentTarget.value || null })}
        data={[{ value: "", label: "All families" }, ...families.map((value) => ({ value, label: familyWords(value) }))]}
      />
      <NativeSelect
        aria-label="Applies to"
        value={filter.kind ?? ""}
        onChange={(event) => onFilter({ ...filter, kind: kinds.find(({ kind }) => kind === event.currentTarget.value)?.kind ?? null })}
        data={[{ value: "", label: "Everything" }, ...kinds.map(({ kind, words }) => ({ value: kind, label: words }))]}
      />
      {packs.length > 1 ? (
        <NativeSelect
          aria-label="List of rules"
          value={filter.pack ?? ""}
          onChange={(event) => onFilter({ ...filter, pack: event.currentTarget.value || null })}
          data={[{ value: "", label: "All lists" }, ...packs.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      ) : null}
    </div>
  )
}
