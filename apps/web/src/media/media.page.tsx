import { Button } from "@mantine/core"
import { IconFolder, IconPhoto } from "@tabler/icons-react"
import { useNavigate, useSearch } from "@tanstack/react-router"
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react"
import { usePractice } from "../shell/session.ts"
import { EmptyState, ProblemNotice } from "../ui/notice.tsx"
import { Page } from "../ui/page.tsx"
import { useLibrary, useLibraryFacts } from "./media.api.ts"
import { everything, filterFrom, isFiltered, type LibraryFilter, queryFrom } from "./media.model.ts"
import { AddButtons, AddZone } from "./parts/add-zone.tsx"
import { LibraryTools } from "./parts/library-tools.tsx"
import { GridSkeleton, MediumGrid } from "./parts/medium-grid.tsx"
import classes from "./parts/library.module.css"
import { useStills } from "./use-stills.ts"
import { useUploads } from "./use-uploads.ts"

const SelectionBar = lazy(() => import("./parts/selection-bar.tsx").then((parts) => ({ default: parts.SelectionBar })))
const UploadList = lazy(() => import("./parts/upload-list.tsx").then((parts) => ({ default: parts.UploadList })))
const FolderSheet = lazy(() => import("./parts/folder-sheet.tsx").then((parts) => ({ default: parts.FolderSheet })))

/** `/media`: every picture and video of the practice, and the way in for new ones. */
export default function MediaPage() {
  const { may, path } = usePractice()
  const navigate = useNavigate()
  const filter = filterFrom(useSearch({ strict: false }))
  const onFilter = (next: LibraryFilter) => {
    setChosen(new Set())
    void navigate({ to: path("/media"), search: queryFrom(next) as never, replace: true, resetScroll: false })
  }
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [folders, setFolders] = useState(false)
  const facts = useLibraryFacts()
  const { uploads, act } = useUploads()
  useStills()
  const mayAdd = may("media:write")
  const limits = facts.data
  const add = useCallback(
    (files: readonly File[]) => {
      if (mayAdd && limits && files.length > 0) act.add(files, limits, filter.folder === "none" ? null : filter.folder)
    },
    [act, limits, mayAdd, filter.folder],
  )
  usePaste(add)
  return (
    <Page
      title="Media"
      purpose="Your pictures and videos, cleaned of place and camera details and looked at before anybody else sees them."
      width="wide"
      action={
        mayAdd ? (
          <>
            <Button variant="default" leftSection={<IconFolder size={18} stroke={1.75} />} onClick={() => setFolders(true)}>
              Folders
            </Button>
            <AddButtons accept={limits?.accept ?? []} onAdd={add} />
          </>
        ) : null
      }
    >
      <AddZone enabled={mayAdd} onAdd={add}>
        <LibraryTools filter={filter} onFilter={onFilter} facts={limits} />
        <Suspense fallback={null}>{uploads.length > 0 ? <UploadList uploads={uploads} act={act} /> : null}</Suspense>
        <Library filter={filter} onFilter={onFilter} chosen={chosen} onChosen={setChosen} onAdd={add} accept={limits?.accept ?? []} />
      </AddZone>
      <Suspense fallback={null}>
        {mayAdd && chosen.size > 0 ? (
          <SelectionBar chosen={chosen} onDone={() => setChosen(new Set())} inTrash={filter.show === "trash"} tags={limits?.tags ?? []} />
        ) : null}
        {folders ? <FolderSheet onClose={() => setFolders(false)} /> : null}
      </Suspense>
    </Page>
  )
}

/** Pictures that are pasted anywhere on the page, except into a field that takes text. */
function usePaste(add: (files: readonly File[]) => void): void {
  const latest = useRef(add)
  useEffect(() => {
    latest.current = add
  }, [add])
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => latest.current([...(clipboardData?.files ?? [])])
    document.addEventListener("paste", paste)
    return () => document.removeEventListener("paste", paste)
  }, [])
}

interface LibraryProps {
  filter: LibraryFilter
  onFilter: (filter: LibraryFilter) => void
  chosen: ReadonlySet<string>
  onChosen: (chosen: ReadonlySet<string>) => void
  onAdd: (files: readonly File[]) => void
  accept: readonly string[]
}

function Library({ filter, onFilter, chosen, onChosen, onAdd, accept }: LibraryProps) {
  const { may } = usePractice()
  const library = useLibrary(filter)
  if (library.isPending) return <GridSkeleton />
  if (!library.data) return <ProblemNotice error={library.error} onRetry={() => void library.refetch()} />
  const items = library.data.pages.flatMap((page) => page.items)
  if (items.length === 0) {
    return isFiltered(filter) ? (
      <NothingFits filter={filter} onFilter={onFilter} />
    ) : (
      <div className={classes.emptyCard}>
        <EmptyState
          icon={IconPhoto}
          title="No pictures yet"
          action={may("media:write") ? <AddButtons accept={accept} onAdd={onAdd} /> : null}
        >
          Start with the waiting room, the front door or the team. Drop pictures here, paste one, or take a photo. Bedside removes where and
          when it was taken, finds faces and writing, and asks you who may be seen.
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <MediumGrid items={items} chosen={chosen} onChosen={may("media:write") ? onChosen : undefined} />
      {library.hasNextPage ? (
        <div className={classes.more}>
          <Button variant="default" loading={library.isFetchingNextPage} onClick={() => void library.fetchNextPage()}>
            Show older ones
          </Button>
        </div>
      ) : null}
    </>
  )
}

function NothingFits({ filter, onFilter }: Pick<LibraryProps, "filter" | "onFilter">) {
  const isTrash = filter.show === "trash" && !filter.search && !filter.folder && !filter.tag && !filter.kind
  return (
    <div className={classes.emptyCard}>
      <EmptyState
        icon={IconPhoto}
        title={isTrash ? "The trash is empty" : "Nothing fits"}
        action={
          <Button variant="default" onClick={() => onFilter(everything)}>
            Show everything
          </Button>
        }
      >
        {isTrash ? "What you throw away stays here for 30 days and can come back." : "Take a filter away, or search for another word."}
      </EmptyState>
    </div>
  )
}
