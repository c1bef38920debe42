import { Button, NativeSelect, TextInput } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { IconPlus, IconSignature } from "@tabler/icons-react"
import { useState } from "react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { ListSkeleton } from "../../ui/loading.tsx"
import { EmptyState, ProblemNotice } from "../../ui/notice.tsx"
import { Page, Section } from "../../ui/page.tsx"
import { RowBody, rowClass, Rows } from "../../ui/rows.tsx"
import { useConsents } from "./consents.api.ts"
import { type ConsentFilter, endChoices, everything, isFiltered, kindChoices, kindName, stateChoices } from "./consents.model.ts"
import { lineRest } from "./line.model.ts"
import { ConsentBadge } from "./parts/consent-badge.tsx"
import classes from "./parts/consents.module.css"

function Filters({ filter, onChange }: { filter: ConsentFilter; onChange: (fields: Partial<ConsentFilter>) => void }) {
  return (
    <div className={classes.filters} role="search" aria-label="Filter consents">
      <TextInput
        label="Handle"
        placeholder="A-7F3K"
        maxLength={20}
        value={filter.search}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
      />
      <NativeSelect
        label="State"
        value={filter.state}
        onChange={(event) => onChange({ state: stateChoices.find(({ value }) => value === event.currentTarget.value)?.value ?? "" })}
        data={[...stateChoices]}
      />
      <NativeSelect
        label="Kind"
        value={filter.kind}
        onChange={(event) => onChange({ kind: kindChoices.find(({ value }) => value === event.currentTarget.value)?.value ?? "" })}
        data={[...kindChoices]}
      />
      <NativeSelect
        label="Active and ends"
        value={String(filter.endsWithin)}
        onChange={(event) => onChange({ endsWithin: Number(event.currentTarget.value) })}
        data={[...endChoices]}
      />
    </div>
  )
}

function NewButton() {
  return (
    <Button component={PracticeLink} to="/consents/new" leftSection={<IconPlus size={18} stroke={1.75} />}>
      New consent
    </Button>
  )
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { may } = usePractice()
  if (filtered)
    return (
      <EmptyState
        icon={IconSignature}
        title="No consent matches"
        action={
          <Button variant="default" onClick={onClear}>
            Show all consents
          </Button>
        }
      >
        Take a filter away, or search for a part of the handle.
      </EmptyState>
    )
  return (
    <EmptyState icon={IconSignature} title="No consents yet" {...(may("consents:keep") ? { action: <NewButton /> } : {})}>
      Before a post shows a person, that person says yes in writing: what, where, why, and until when. Each consent gets a handle such as
      A-7F3K. Colleagues see the handle and what it allows, never the name.
    </EmptyState>
  )
}

/** The ledger: every consent by its handle, what it allows and where it stands; nobody's name. */
export default function ConsentsPage() {
  const { may } = usePractice()
  const [filter, setFilter] = useState(everything)
  const [search] = useDebouncedValue(filter.search.trim(), 300)
  const consents = useConsents({ ...filter, search })
  const lines = consents.data?.pages.flatMap(({ items }) => items) ?? []
  const filtered = isFiltered({ ...filter, search })
  return (
    <Page
      title="Consents"
      purpose="Who agreed to be shown, where, why, and until when. Names stay in the vault; here you see handles."
      action={may("consents:keep") ? <NewButton /> : null}
    >
      <Section title="Newest first" flush>
        <Filters filter={filter} onChange={(fields) => setFilter((before) => ({ ...before, ...fields }))} />
        {consents.data ? (
          lines.length === 0 ? (
            <Nothing filtered={filtered} onClear={() => setFilter(everything)} />
          ) : (
            <Rows label="Consents">
              {lines.map((line) => (
                <li key={line.id}>
                  <PracticeLink to={`/consents/${line.id}`} className={rowClass}>
                    <RowBody
                      title={line.handle}
                      meta={
                        <>
                          {kindName(line.kind)}
                          {line.minor ? ", under 18" : ""}
                          {line.version > 1 ? `, version ${line.version}` : ""}
                          <br />
                          {lineRest(line)}
                        </>
                      }
                      side={<ConsentBadge {...line} />}
                    />
                  </PracticeLink>
                </li>
              ))}
            </Rows>
          )
        ) : consents.error ? (
          <div className={classes.pad}>
            <ProblemNotice error={consents.error} onRetry={() => void consents.refetch()} />
          </div>
        ) : (
          <ListSkeleton rows={6} />
        )}
        {consents.hasNextPage ? (
          <div className={classes.more}>
            <Button variant="default" loading={consents.isFetchingNextPage} onClick={() => void consents.fetchNextPage()}>
              Show older consents
            </Button>
          </div>
        ) : null}
      </Section>
    </Page>
  )
}
