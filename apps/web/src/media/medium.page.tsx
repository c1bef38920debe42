import type { Medium } from "@bedside/contracts"
import { Button, Tabs } from "@mantine/core"
import { IconArrowBackUp, IconArrowLeft, IconBlur, IconTrash } from "@tabler/icons-react"
import { useNavigate, useParams } from "@tanstack/react-router"
import { lazy, Suspense, useState } from "react"
import { PracticeLink } from "../shell/practice-link.tsx"
import { usePractice } from "../shell/session.ts"
import { PageSkeleton } from "../ui/loading.tsx"
import { Notice, ProblemNotice } from "../ui/notice.tsx"
import { Page } from "../ui/page.tsx"
import { sayDone } from "../ui/small.tsx"
import { TimeText } from "../ui/zone.tsx"
import { lookWords, marksOf } from "./look.model.ts"
import { useChangeMany } from "./media.api.ts"
import { useMedium } from "./medium.api.ts"
import { AltCard } from "./parts/alt-card.tsx"
import { BackgroundCard } from "./parts/background-card.tsx"
import { DetailsCard } from "./parts/details-card.tsx"
import { FocalCard } from "./parts/focal-card.tsx"
import classes from "./parts/medium.module.css"
import { MediumStage } from "./parts/medium-stage.tsx"
import { SeenCard } from "./parts/seen-card.tsx"
import { type Place, TodoList } from "./parts/todo-list.tsx"
import { UsageCard } from "./parts/usage-card.tsx"
import { VideoStage } from "./parts/video-stage.tsx"

const CaptionsCard = lazy(() => import("./parts/captions-card.tsx").then((parts) => ({ default: parts.CaptionsCard })))
const EditDialog = lazy(() => import("./parts/edit-dialog.tsx").then((parts) => ({ default: parts.EditDialog })))
const MarkDialog = lazy(() => import("./parts/mark-dialog.tsx").then((parts) => ({ default: parts.MarkDialog })))

/** `/media/<id>`: one picture or video, what was seen on it, and everything that is said about it. */
export default function MediumPage() {
  const { id = "" } = useParams({ strict: false })
  const medium = useMedium(id)
  if (medium.data) return <Body key={`${id}.${medium.data.version}`} medium={medium.data} />
  if (!medium.error) return <PageSkeleton />
  return (
    <Page title="Media" action={<Back />}>
      <ProblemNotice error={medium.error} onRetry={() => void medium.refetch()} />
    </Page>
  )
}

const tabs: readonly Place[] = ["seen", "description", "background", "formats", "details"]
const tabWords: Readonly<Record<Place, string>> = {
  seen: "Seen",
  description: "Description",
  background: "Background",
  formats: "Formats",
  details: "Details",
}
const isOffered = (place: Place, { state, kind, links }: Medium): boolean => {
  if (place === "background") return state === "ready"
  return place !== "formats" || (kind === "picture" && links.full !== null)
}

const Back = () => (
  <Button component={PracticeLink} to="/media" variant="subtle" color="gray" leftSection={<IconArrowLeft size={18} stroke={1.75} />}>
    Library
  </Button>
)

function Body({ medium }: { medium: Medium }) {
  const [active, setActive] = useState<string | null>(null)
  const [dialog, setDialog] = useState<"edit" | "mark" | null>(null)
  const [closeUp, setCloseUp] = useState(false)
  const [tab, setTab] = useState<Place>("seen")
  const marks = marksOf(medium)
  const mayEdit = medium.may.write && medium.state === "ready" && medium.trashedAt === null
  const choose = (key: string | null) => {
    setActive(key)
    if (key) setTab("seen")
  }
  const stage = { medium, marks, active, onActive: choose }
  return (
    <Page
      title={medium.name || "Without a name"}
      purpose={lookWords(medium)}
      width="wide"
      action={<Actions medium={medium} onEdit={() => setDialog("edit")} />}
    >
      <div className={classes.notices}>
        <Standing medium={medium} />
        <TodoList medium={medium} onGo={setTab} />
      </div>
      <div className={classes.columns}>
        <div className={classes.left}>
          <div className={classes.stage}>
            {medium.kind === "video" ? <VideoStage {...stage} /> : <MediumStage {...stage} onCloseUp={() => setCloseUp(true)} />}
          </div>
        </div>
        <Tabs className={classes.right} value={tab} onChange={(value) => setTab(tabs.find((one) => one === value) ?? "seen")} keepMounted>
          <Tabs.List className={classes.tabs}>
            {tabs
              .filter((one) => isOffered(one, medium))
              .map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {tabWords[one]}
                </Tabs.Tab>
              ))}
          </Tabs.List>
          <Tabs.Panel value="seen">
            <SeenCard medium={medium} marks={marks} active={active} onActive={setActive} onMark={() => setDialog("mark")} />
          </Tabs.Panel>
          <Tabs.Panel value="description">
            <AltCard medium={medium} />
            {medium.kind === "video" ? (
              <Suspense fallback={null}>
                <CaptionsCard medium={medium} />
              </Suspense>
            ) : null}
          </Tabs.Panel>
          <Tabs.Panel value="background">
            {isOffered("background", medium) ? <BackgroundCard medium={medium} closeUp={closeUp || medium.kind === "video"} /> : null}
          </Tabs.Panel>
          <Tabs.Panel value="formats">{isOffered("formats", medium) ? <FocalCard medium={medium} /> : null}</Tabs.Panel>
          <Tabs.Panel value="details">
            <DetailsCard medium={medium} />
            <UsageCard medium={medium} />
          </Tabs.Panel>
        </Tabs>
      </div>
      <Suspense fallback={null}>
        {dialog === "edit" && mayEdit ? <EditDialog medium={medium} onClose={() => setDialog(null)} /> : null}
        {dialog === "mark" && medium.may.write ? <MarkDialog medium={medium} onClose={() => setDialog(null)} /> : null}
      </Suspense>
    </Page>
  )
}

function Actions({ medium, onEdit }: { medium: Medium; onEdit: () => void }) {
  const many = useChangeMany()
  const navigate = useNavigate()
  const { path } = usePractice()
  const isTrashed = medium.trashedAt !== null
  const change = (kind: "trash" | "restore", then?: () => void) =>
    many.mutate(
      { ids: [medium.id], change: { kind } },
      {
        onSuccess: ({ left }) => {
          if (left[0]) return sayDone(left[0].reason)
          sayDone(kind === "trash" ? "In the trash for 30 days." : "Back in the library.", {
            run: () => many.mutate({ ids: [medium.id], change: { kind: kind === "trash" ? "restore" : "trash" } }),
          })
          return then?.()
        },
      },
    )
  return (
    <>
      <Back />
      {isTrashed && medium.may.write ? (
        <Button leftSection={<IconArrowBackUp size={18} stroke={1.75} />} onClick={() => change("restore")}>
          Bring back
        </Button>
      ) : null}
      {!isTrashed && medium.may.write ? (
        <Button
          variant="default"
          leftSection={<IconTrash size={18} stroke={1.75} />}
          disabled={!medium.may.trash}
          title={medium.may.trash ? undefined : "A post that is not sent yet uses it. Take it out there first."}
          onClick={() => change("trash", () => void navigate({ to: path("/media") }))}
        >
          To the trash
        </Button>
      ) : null}
      {!isTrashed && medium.may.write && medium.kind === "picture" && medium.state === "ready" ? (
        <Button leftSection={<IconBlur size={18} stroke={1.75} />} onClick={onEdit}>
          Blur or crop
        </Button>
      ) : null}
    </>
  )
}

/** What stands above everything else: refused, in the trash, made of a file that is there already, blurred. */
function Standing({ medium }: { medium: Medium }) {
  return (
    <>
      {medium.refusal ? (
        <Notice tone="problem" title={medium.refusal.reason}>
          {medium.refusal.fix}
        </Notice>
      ) : null}
      {medium.trashedAt ? (
        <Notice title="This is in the trash.">
          {medium.purgeAt ? (
            <>
              It is gone for good <TimeText at={medium.purgeAt} />.
            </>
          ) : null}
        </Notice>
      ) : null}
      {medium.nameWithheld ? <Notice title={`It is called “${medium.name}” for now.`}>{medium.nameWithheld}</Notice> : null}
      {medium.duplicates.length > 0 ? (
        <Notice
          title="The same file is in the library already."
          action={medium.duplicates.map(({ id, name, trashed }) => (
            <PracticeLink key={id} to={`/media/${id}`}>
              {name}
              {trashed ? " (in the trash)" : ""}
            </PracticeLink>
          ))}
        >
          What is said about one is not known of the other. Keep one of them.
        </Notice>
      ) : null}
      {medium.editNote ? (
        <Notice tone="review" title="This picture was blurred or cropped.">
          {medium.editNote}
        </Notice>
      ) : null}
    </>
  )
}
