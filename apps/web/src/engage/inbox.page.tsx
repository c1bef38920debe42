import type { Message } from "@bedside/contracts"
import { Button, NativeSelect, SegmentedControl } from "@mantine/core"
import { IconBell, IconInbox } from "@tabler/icons-react"
import { useState } from "react"
import { useChannels } from "../channels/channels.api.ts"
import { PracticeLink } from "../shell/practice-link.tsx"
import { usePractice } from "../shell/session.ts"
import { ListSkeleton } from "../ui/loading.tsx"
import { EmptyState, ProblemNotice } from "../ui/notice.tsx"
import { Page } from "../ui/page.tsx"
import { sayDone } from "../ui/small.tsx"
import { useMark, useMessages, useUrgent } from "./engage.api.ts"
import { categoryChoices } from "./triage.model.ts"
import { type InboxFilter, kinds } from "./inbox.model.ts"
import classes from "./parts/inbox.module.css"
import { MessageRow } from "./parts/message-row.tsx"

/** Everything people wrote to the practice, from every channel, newest first. */
export default function InboxPage() {
  const [filter, setFilter] = useState<InboxFilter>({ state: "open", channelId: null, kind: null, category: null })
  return (
    <Page
      title="Inbox"
      purpose="What people wrote to you, from every channel, newest first. Write the answer here, where it is checked; send it on the network for now."
    >
      <Filters filter={filter} onFilter={setFilter} />
      <Messages filter={filter} />
    </Page>
  )
}

function Filters({ filter, onFilter }: { filter: InboxFilter; onFilter: (filter: InboxFilter) => void }) {
  const channels = useChannels()
  return (
    <div className={classes.tools}>
      <SegmentedControl
        aria-label="Which messages"
        value={filter.state ?? "all"}
        onChange={(state) => onFilter({ ...filter, state: state === "open" || state === "done" ? state : null })}
        data={[
          { value: "open", label: "Open" },
          { value: "done", label: "Done" },
          { value: "all", label: "All" },
        ]}
      />
      <div className={classes.filters}>
        <NativeSelect
          aria-label="Channel"
          value={filter.channelId ?? ""}
          onChange={(event) => onFilter({ ...filter, channelId: event.currentTarget.value || null })}
          data={[
            { value: "", label: "All channels" },
            ...(channels.data?.items ?? []).map((one) => ({ value: one.id, label: one.handle })),
          ]}
        />
        <NativeSelect
          aria-label="Kind"
          value={filter.kind ?? ""}
          onChange={({ currentTarget: { value } }) => onFilter({ ...filter, kind: kinds.find((one) => one.kind === value)?.kind ?? null })}
          data={[{ value: "", label: "All kinds" }, ...kinds.map(({ kind, word }) => ({ value: kind, label: word }))]}
        />
        <NativeSelect
          aria-label="What it is about"
          value={filter.category ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, category: categoryChoices.find(({ category }) => category === value)?.category ?? null })
          }
          data={[
            { value: "", label: "About anything" },
            ...categoryChoices.map(({ category, words }) => ({ value: category, label: words })),
          ]}
        />
      </div>
    </div>
  )
}

function Messages({ filter }: { filter: InboxFilter }) {
  const messages = useMessages(filter)
  const urgent = useUrgent(filter)
  const [answering, setAnswering] = useState<string | null>(null)
  const mark = useMark(filter)
  const set = (message: Message, state: Message["state"]) =>
    mark.mutate(
      { id: message.id, state },
      {
        onSuccess: () => {
          const back = state === "done" ? "open" : "done"
          sayDone(state === "done" ? `Done: ${message.authorName}.` : `Open again: ${message.authorName}.`, {
            run: () => mark.mutate({ id: message.id, state: back }),
          })
        },
      },
    )
  if (messages.isPending) return <ListSkeleton rows={5} />
  if (messages.isError && !messages.data) return <ProblemNotice error={messages.error} onRetry={() => void messages.refetch()} />
  const first = urgent.data ?? []
  const items = messages.data.pages.flatMap((page) => page.items).filter((one) => first.every(({ id }) => id !== one.id))
  const row = (message: Message) => (
    <MessageRow
      key={message.id}
      message={message}
      answering={answering === message.id}
      onAnswer={(on) => setAnswering(on ? message.id : null)}
      onMark={(state) => set(message, state)}
    />
  )
  return (
    <>
      <ProblemNotice error={mark.error} />
      {first.length > 0 ? (
        <section className={`${classes.card} ${classes.urgent}`} aria-labelledby="urgent">
          <h2 id="urgent" className={classes.urgentTitle}>
            <IconBell size={18} stroke={1.75} aria-hidden /> Cannot wait
          </h2>
          <ul className={classes.list}>{first.map(row)}</ul>
        </section>
      ) : null}
      <div className={classes.card}>
        {items.length === 0 && first.length === 0 && !messages.hasNextPage ? <Nothing filter={filter} /> : null}
        {items.length === 0 && first.length > 0 && !messages.hasNextPage ? <p className={classes.rest}>Nothing else to answer.</p> : null}
        {items.length === 0 && messages.hasNextPage ? (
          <p className={classes.rest}>Nothing fits among the newest messages. “Show more” looks further back.</p>
        ) : null}
        <ul className={classes.list} aria-label="Messages">
          {items.map(row)}
        </ul>
        {messages.hasNextPage ? (
          <div className={classes.more}>
            <Button variant="default" loading={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>
              Show more
            </Button>
          </div>
        ) : null}
      </div>
    </>
  )
}

function Nothing({ filter }: { filter: InboxFilter }) {
  const { may } = usePractice()
  if (filter.channelId || filter.kind || filter.category || filter.state === "done") {
    return (
      <EmptyState icon={IconInbox} title="Nothing here">
        No message fits what you chose above.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={IconInbox}
      title="Nothing to answer"
      action={
        may("sandbox:act") ? (
          <Button component={PracticeLink} to="/sandbox">
            Open the practice network
          </Button>
        ) : null
      }
    >
      Comments, private messages, mentions and reviews arrive here by themselves. To see one now, comment on a post as the public on the
      practice network.
    </EmptyState>
  )
}
