import type { MediaSummary } from "@bedside/contracts"
import { Button, Group, Modal, Stack, TextInput } from "@mantine/core"
import { useDebouncedValue, useMediaQuery } from "@mantine/hooks"
import { IconPhoto, IconSearch } from "@tabler/icons-react"
import { useState } from "react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { EmptyState, ProblemNotice } from "../../ui/notice.tsx"
import { useLibrary } from "../media.api.ts"
import { everything } from "../media.model.ts"
import classes from "./library.module.css"
import { GridSkeleton, MediumGrid } from "./medium-grid.tsx"

interface MediaPickerProps {
  chosen: ReadonlySet<string>
  /** So many fit. */
  most: number
  /** Takes one in, or out again when it is in. */
  onPick: (medium: MediaSummary) => void
  onClose: () => void
}

/** Chooses pictures, or a video, of the library for a post. */
export function MediaPicker({ chosen, most, onPick, onClose }: MediaPickerProps) {
  const phone = useMediaQuery("(max-width: 48em)")
  const [typed, setTyped] = useState("")
  const [search] = useDebouncedValue(typed, 250)
  // A post has up to four pictures, or one video.
  const library = useLibrary({ ...everything, search, kind: null, show: "usable" }, 24)
  const items = library.data?.pages.flatMap((page) => page.items) ?? []
  const hasVideo = items.some(({ id, kind }) => kind === "video" && chosen.has(id))
  const isFull = hasVideo || chosen.size >= most
  const fits = ({ id, kind }: MediaSummary) => chosen.has(id) || (!isFull && (kind === "picture" || chosen.size === 0))
  return (
    <Modal
      opened
      onClose={onClose}
      title="Choose from the library"
      size={960}
      fullScreen={phone ?? false}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <Stack gap={16}>
        <TextInput
          data-autofocus
          aria-label="Search names, descriptions and tags"
          placeholder="Name, description or tag"
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <ProblemNotice error={library.error} onRetry={() => void library.refetch()} />
        {library.isPending ? <GridSkeleton cells={6} /> : null}
        {library.data && items.length === 0 ? (
          <EmptyState
            icon={IconPhoto}
            title={search ? "Nothing fits" : "No picture is ready yet"}
            action={
              <Button component={PracticeLink} to="/media" variant="default">
                Go to the library
              </Button>
            }
          >
            {search ? "Search for another word." : "Pictures appear here once they are cleaned and looked at."}
          </EmptyState>
        ) : null}
        {items.length > 0 ? (
          <MediumGrid items={items} chosen={chosen} onChosen={undefined} onPick={(medium) => (fits(medium) ? onPick(medium) : undefined)} />
        ) : null}
        {library.hasNextPage ? (
          <Group justify="center">
            <Button variant="default" loading={library.isFetchingNextPage} onClick={() => void library.fetchNextPage()}>
              Show older ones
            </Button>
          </Group>
        ) : null}
        <div className={classes.pickBar}>
          <span role="status">
            {hasVideo ? "One video chosen, which stands alone." : `${chosen.size} of ${most} chosen.`}
            {isFull ? " Take it out to choose another." : ""}
          </span>
          <Button onClick={onClose}>Done</Button>
        </div>
      </Stack>
    </Modal>
  )
}
