import { Button, TextInput } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { IconClipboardList, IconDownload, IconShieldCheck } from "@tabler/icons-react"
import { useState } from "react"
import { ListSkeleton } from "../ui/loading.tsx"
import { EmptyState, Notice, ProblemNotice } from "../ui/notice.tsx"
import { Page, Section } from "../ui/page.tsx"
import { SideSheet } from "../ui/side-sheet.tsx"
import { useAudit, useVerify, type AuditEvent, type AuditFilter } from "./govern.api.ts"
import { actionWords, toCsv } from "./govern.model.ts"
import { AuditDetails } from "./parts/audit-details.tsx"
import { AuditTable } from "./parts/audit-table.tsx"
import classes from "./parts/audit.module.css"

function download(events: readonly AuditEvent[]) {
  const address = URL.createObjectURL(new Blob([toCsv(events)], { type: "text/csv" }))
  const link = document.createElement("a")
  link.href = address
  link.download = "bedside-records.csv"
  link.click()
  URL.revokeObjectURL(address)
}

function Verified({ verify }: { verify: ReturnType<typeof useVerify> }) {
  if (verify.isPending || verify.isIdle) return null
  return (
    <div className={classes.verified}>
      {verify.data ? (
        verify.data.intact ? (
          <Notice tone="ok" live="status" title={`All ${verify.data.events} records are intact.`}>
            None was changed, removed or put in another order.
          </Notice>
        ) : (
          <Notice
            tone="problem"
            live="alert"
            title={verify.data.cause ?? `The chain is broken at record ${verify.data.brokenAt ?? "unknown"}.`}
          >
            Somebody or something changed the database outside Bedside. Keep a copy as it is now, and tell your privacy officer.
          </Notice>
        )
      ) : (
        <ProblemNotice error={verify.error} />
      )}
    </div>
  )
}

function Filters({
  filter,
  onChange,
  events,
}: {
  filter: AuditFilter
  onChange: (filter: AuditFilter) => void
  events: readonly AuditEvent[]
}) {
  return (
    <div className={classes.filters} role="search" aria-label="Filter records">
      <TextInput
        label="Action"
        placeholder="practice.invite"
        value={filter.action}
        onChange={(event) => onChange({ ...filter, action: event.currentTarget.value })}
      />
      <TextInput
        label="Subject"
        placeholder="Id of a post, a person, a channel"
        value={filter.subject}
        onChange={(event) => onChange({ ...filter, subject: event.currentTarget.value })}
      />
      <Button
        variant="default"
        leftSection={<IconDownload size={18} stroke={1.75} />}
        disabled={events.length === 0}
        onClick={() => download(events)}
      >
        Download as CSV
      </Button>
    </div>
  )
}

/** The record of what was done and refused; it can be proven complete. */
export default function AuditPage() {
  const [filter, setFilter] = useState<AuditFilter>({ action: "", subject: "" })
  const [asked] = useDebouncedValue(filter, 300)
  const audit = useAudit({ action: asked.action.trim(), subject: asked.subject.trim() })
  const verify = useVerify()
  const [open, setOpen] = useState<AuditEvent>()
  const events = audit.data?.pages.flatMap(({ items }) => items) ?? []
  const filtered = asked.action !== "" || asked.subject !== ""
  return (
    <Page
      title="Records"
      purpose="What was done and what was refused, by whom and when. Nobody can change or remove a record."
      action={
        <Button leftSection={<IconShieldCheck size={18} stroke={1.75} />} loading={verify.isPending} onClick={() => verify.mutate()}>
          Verify records
        </Button>
      }
    >
      <Verified verify={verify} />
      <Section title="Newest first" flush>
        <Filters filter={filter} onChange={setFilter} events={events} />
        {audit.data ? (
          events.length === 0 ? (
            <EmptyState icon={IconClipboardList} title={filtered ? "No record matches" : "No records yet"}>
              {filtered
                ? "Take a filter away, or write the action exactly as it is recorded."
                : "Every change in this practice will appear here."}
            </EmptyState>
          ) : (
            <AuditTable events={events} onOpen={setOpen} />
          )
        ) : audit.error ? (
          <ProblemNotice error={audit.error} onRetry={() => void audit.refetch()} />
        ) : (
          <ListSkeleton rows={8} />
        )}
        {audit.hasNextPage ? (
          <div className={classes.more}>
            <Button variant="default" loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
              Show older records
            </Button>
          </div>
        ) : null}
      </Section>
      <SideSheet opened={open !== undefined} onClose={() => setOpen(undefined)} title={open ? actionWords(open.action) : ""}>
        {open ? <AuditDetails event={open} /> : null}
      </SideSheet>
    </Page>
  )
}
