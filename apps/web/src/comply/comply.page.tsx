import { Tabs } from "@mantine/core"
import { useNavigate, useSearch } from "@tanstack/react-router"
import { lazy, Suspense } from "react"
import { usePractice } from "../shell/session.ts"
import { ListSkeleton, Loaded } from "../ui/loading.tsx"
import { Page } from "../ui/page.tsx"
import { useRulebook } from "./comply.api.ts"
import classes from "./parts/comply.module.css"
import { RuleList } from "./parts/rule-list.tsx"

const OwnWords = lazy(() => import("./parts/own-words.tsx").then((parts) => ({ default: parts.OwnWords })))
const PracticeChecks = lazy(() => import("./parts/practice-checks.tsx").then((parts) => ({ default: parts.PracticeChecks })))
const LabelList = lazy(() => import("./parts/label-list.tsx").then((parts) => ({ default: parts.LabelList })))

const parts = ["rules", "words", "checks", "said"] as const
type Part = (typeof parts)[number]

/** What is checked before anything goes out, why, and how strictly this practice judges it. */
export default function RulesPage() {
  const { may, path } = usePractice()
  const book = useRulebook()
  const search: { show?: unknown } = useSearch({ strict: false })
  const navigate = useNavigate()
  const part: Part = parts.find((one) => one === search.show) ?? "rules"
  const show = (next: string | null) =>
    void navigate({
      to: path("/rules"),
      search: (next && next !== "rules" ? { show: next } : {}) as never,
      replace: true,
      resetScroll: false,
    })
  return (
    <Page
      title="Rules"
      purpose="What is checked before anything goes out, why, and how strictly. And whether the practice around it is in order."
    >
      <Tabs value={part} onChange={show} keepMounted={false}>
        <Tabs.List className={classes.tabs} aria-label="Parts of the rules">
          <Tabs.Tab value="rules">Rules</Tabs.Tab>
          <Tabs.Tab value="words">Our own words</Tabs.Tab>
          {may("people:read") ? <Tabs.Tab value="checks">Practice checks</Tabs.Tab> : null}
          {may("comply:set-rules") ? <Tabs.Tab value="said">Said about findings</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="rules">
          <Loaded query={book} skeleton={<ListSkeleton rows={8} />}>
            {(loaded) => <RuleList book={loaded} />}
          </Loaded>
        </Tabs.Panel>
        <Tabs.Panel value="words">
          <Suspense fallback={<ListSkeleton />}>
            <Loaded query={book}>{(loaded) => <OwnWords book={loaded} />}</Loaded>
          </Suspense>
        </Tabs.Panel>
        {may("people:read") ? (
          <Tabs.Panel value="checks">
            <Suspense fallback={<ListSkeleton rows={8} />}>
              <PracticeChecks />
            </Suspense>
          </Tabs.Panel>
        ) : null}
        {may("comply:set-rules") ? (
          <Tabs.Panel value="said">
            <Suspense fallback={<ListSkeleton />}>
              <LabelList book={book.data} />
            </Suspense>
          </Tabs.Panel>
        ) : null}
      </Tabs>
    </Page>
  )
}
