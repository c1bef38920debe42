import type { Post } from "@bedside/contracts"
import { IconPencilOff } from "@tabler/icons-react"
import { useNavigate, useParams, useSearch } from "@tanstack/react-router"
import { lazy, Suspense, useRef, useState } from "react"
import { useChannels } from "../channels/channels.api.ts"
import { zonedTime } from "../plan/plan.model.ts"
import { usePractice } from "../shell/session.ts"
import { PageSkeleton } from "../ui/loading.tsx"
import { EmptyState, ProblemNotice } from "../ui/notice.tsx"
import { Page, Section } from "../ui/page.tsx"
import { usePost } from "./compose.api.ts"
import { isBeingWritten } from "./compose.model.ts"
import { ComposeEditor } from "./parts/compose-editor.tsx"

const PostView = lazy(() => import("./parts/post-view.tsx").then((parts) => ({ default: parts.PostView })))

/** `/compose`, `/compose?day=2026-11-24` and `/posts/<id>`: one post, written or read. */
export default function ComposePage() {
  const { id } = useParams({ strict: false })
  const search: { post?: unknown; day?: unknown } = useSearch({ strict: false })
  const wanted = id ?? (typeof search.post === "string" ? search.post : null)
  const { path, timeZone } = usePractice()
  const navigate = useNavigate()
  // A new post gets its id while somebody types; the editor must stay the same one then, with its caret and its undo.
  const created = useRef<string>(undefined)
  const [visit, setVisit] = useState({ wanted, key: 0 })
  // oxlint-disable-next-line react/refs -- what is read here was written before the navigation that changed `wanted`
  if (visit.wanted !== wanted) setVisit({ wanted, key: wanted !== null && wanted === created.current ? visit.key : visit.key + 1 })
  const onSaved = (post: Post) => {
    if (wanted !== null || created.current === post.id) return
    created.current = post.id
    void navigate({ to: path("/compose"), search: { post: post.id } as never, replace: true, resetScroll: false })
  }
  const day = typeof search.day === "string" ? zonedTime(search.day, "09:00", timeZone)?.instant : undefined
  return <Body key={visit.key} postId={wanted} planAt={day ?? null} onSaved={onSaved} />
}

interface BodyProps {
  postId: string | null
  planAt: string | null
  onSaved: (post: Post) => void
}

function Body({ postId, planAt, onSaved }: BodyProps) {
  const post = usePost(postId)
  const channels = useChannels()
  const [editing, setEditing] = useState(false)
  const { may } = usePractice()
  if (postId === null && !may("compose:write")) return <MayNotWrite />
  const failed = post.error ?? channels.error
  if ((postId !== null && !post.data) || !channels.data) {
    if (!failed) return <PageSkeleton />
    return (
      <Page title="Post">
        <ProblemNotice error={failed} onRetry={() => void Promise.all([post.refetch(), channels.refetch()])} />
      </Page>
    )
  }
  const current = post.data
  const read = current !== undefined && !(current.may.edit && (isBeingWritten(current.state) || editing))
  if (read) {
    return (
      <Suspense fallback={<PageSkeleton />}>
        <PostView post={current} channels={channels.data.items} onEdit={() => setEditing(true)} />
      </Suspense>
    )
  }
  return <ComposeEditor post={current} channels={channels.data.items} planAt={planAt} onSaved={onSaved} onDone={() => setEditing(false)} />
}

function MayNotWrite() {
  return (
    <Page title="Compose">
      <Section title="Posts">
        <EmptyState icon={IconPencilOff} title="Writing needs another role">
          You can read every post from the calendar. To write, ask an administrator to change your role under People.
        </EmptyState>
      </Section>
    </Page>
  )
}
