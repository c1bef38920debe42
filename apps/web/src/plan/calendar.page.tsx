import { ActionIcon, Button, Select, SegmentedControl } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { IconChevronLeft, IconChevronRight, IconPencilPlus } from "@tabler/icons-react"
import { useState } from "react"
import { useChannels } from "../channels/channels.api.ts"
import { PracticeLink } from "../shell/practice-link.tsx"
import { usePractice } from "../shell/session.ts"
import { Loaded, ListSkeleton } from "../ui/loading.tsx"
import { Notice } from "../ui/notice.tsx"
import { Page } from "../ui/page.tsx"
import { sayDone } from "../ui/small.tsx"
import { zoneName } from "../ui/time.ts"
import { useNow, useZone } from "../ui/zone.tsx"
import { useEntries, useMoveEntry } from "./calendar.api.ts"
import { type Entry, entryStates, type EntryState, type Filter, gapsBetween, matching } from "./calendar.model.ts"
import { CalendarList } from "./parts/calendar-list.tsx"
import classes from "./parts/calendar.module.css"
import { DaySheet } from "./parts/day-sheet.tsx"
import { MonthGrid } from "./parts/month-grid.tsx"
import { MoveDialog } from "./parts/move-dialog.tsx"
import { StateLegend } from "./parts/state-mark.tsx"
import { addMonths, type Day, monthText, monthWeeks, wallTime } from "./plan.model.ts"

type View = "month" | "list"

/** What goes out when: a month at a glance, or day by day. */
export default function CalendarPage() {
  const zone = useZone()
  const now = useNow()
  const { may } = usePractice()
  const today = wallTime(now.toISOString(), zone).day
  const phone = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false })
  const [month, setMonth] = useState<Day>(today)
  const [chosen, setChosen] = useState<View>()
  const [filter, setFilter] = useState<Filter>({ channelId: null, state: null })
  const [day, setDay] = useState<Day>()
  const [moving, setMoving] = useState<{ entry: Entry; proposed?: Day }>()
  const weeks = monthWeeks(month)
  const [first = today, last = today] = [weeks[0]?.[0], weeks.at(-1)?.[6]]
  const query = useEntries(first, last)
  const move = useMoveEntry()
  const view = chosen ?? (phone ? "list" : "month")
  return (
    <Page
      title="Calendar"
      purpose={`What goes out, and when. Times are ${zoneName(now, zone)}, the practice's zone.`}
      width="wide"
      action={
        may("compose:write") ? (
          <Button component={PracticeLink} to="/compose" leftSection={<IconPencilPlus size={18} stroke={1.75} />}>
            New post
          </Button>
        ) : null
      }
    >
      <div className={classes.tools}>
        <MonthSteps month={month} onMonth={setMonth} today={today} />
        <Filters filter={filter} onFilter={setFilter} />
        <SegmentedControl
          aria-label="View"
          value={view}
          onChange={(next) => setChosen(next === "list" ? "list" : "month")}
          data={[
            { value: "month", label: "Month" },
            { value: "list", label: "List" },
          ]}
        />
      </div>
      <Loaded query={query} skeleton={<ListSkeleton rows={8} />}>
        {({ entries, truncated }) => {
          const shown = matching(entries, filter)
          const gaps = filter.state ? [] : gapsBetween(shown, today > first ? today : first, last)
          const parts = {
            entries: shown,
            gaps,
            today,
            month,
            onMove: (entry: Entry, proposed?: Day) => setMoving({ entry, ...(proposed ? { proposed } : {}) }),
          }
          return (
            <>
              {truncated ? (
                <Notice title="There is more in this month than can be shown at once.">Choose one channel to see all of it.</Notice>
              ) : null}
              {view === "month" ? (
                <>
                  <MonthGrid {...parts} weeks={weeks} onOpenDay={setDay} onMonth={setMonth} />
                  <StateLegend />
                </>
              ) : (
                <CalendarList {...parts} />
              )}
              <DaySheet day={day} entries={shown} onClose={() => setDay(undefined)} onMove={parts.onMove} />
            </>
          )
        }}
      </Loaded>
      <MoveDialog
        opened={moving !== undefined}
        onClose={() => setMoving(undefined)}
        excerpt={moving?.entry.excerpt ?? ""}
        at={moving?.entry.at ?? ""}
        proposed={moving?.proposed}
        onMove={(to) => (moving ? move.mutateAsync({ entry: moving.entry, to }).then(() => sayDone("Moved.")) : Promise.resolve())}
      />
    </Page>
  )
}

function MonthSteps({ month, onMonth, today }: { month: Day; onMonth: (month: Day) => void; today: Day }) {
  return (
    <div className={classes.steps}>
      <ActionIcon aria-label="Month before" onClick={() => onMonth(addMonths(month, -1))}>
        <IconChevronLeft size={20} stroke={1.75} />
      </ActionIcon>
      <h2 className={classes.month} aria-live="polite">
        {monthText(month)}
      </h2>
      <ActionIcon aria-label="Next month" onClick={() => onMonth(addMonths(month, 1))}>
        <IconChevronRight size={20} stroke={1.75} />
      </ActionIcon>
      <Button variant="default" size="compact-md" disabled={month.slice(0, 7) === today.slice(0, 7)} onClick={() => onMonth(today)}>
        Today
      </Button>
    </div>
  )
}

function Filters({ filter, onFilter }: { filter: Filter; onFilter: (filter: Filter) => void }) {
  const channels = useChannels()
  return (
    <div className={classes.filters}>
      <Select
        aria-label="Channel"
        placeholder="All channels"
        clearable
        clearButtonProps={{ "aria-label": "Show all channels" }}
        searchable={(channels.data?.items.length ?? 0) > 8}
        w={200}
        value={filter.channelId}
        onChange={(channelId) => onFilter({ ...filter, channelId })}
        data={(channels.data?.items ?? []).map((one) => ({ value: one.id, label: one.handle }))}
      />
      <Select
        aria-label="State"
        placeholder="All states"
        clearable
        clearButtonProps={{ "aria-label": "Show all states" }}
        w={180}
        value={filter.state}
        onChange={(state) => onFilter({ ...filter, state: entryStates.find((one) => one.state === state)?.state ?? null })}
        data={entryStates.map(({ state, word }: { state: EntryState; word: string }) => ({ value: state, label: word }))}
      />
    </div>
  )
}
