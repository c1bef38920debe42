import type { Box, Medium } from "@bedside/contracts"
import { Button, Group, Modal, NumberInput, Stack } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useMarkPerson } from "../media.api.ts"
import { BoxEditor } from "./box-editor.tsx"
import classes from "./medium.module.css"

const middle: Box = { x: 0.35, y: 0.3, w: 0.3, h: 0.4 }

/** Marks a person the look did not find: from behind, by a tattoo, by a name badge. */
export function MarkDialog({ medium, onClose }: { medium: Medium; onClose: () => void }) {
  const phone = useMediaQuery("(max-width: 48em)")
  const mark = useMarkPerson()
  const [box, setBox] = useState<Box>(middle)
  const [at, setAt] = useState(0)
  const isVideo = medium.kind === "video"
  const url = (isVideo ? medium.links.poster : medium.links.full) ?? ""
  const save = () =>
    mark.mutate(
      { id: medium.id, body: { box, atSeconds: isVideo ? at : null } },
      {
        onSuccess: () => {
          sayDone("Marked. Say who it is.")
          onClose()
        },
      },
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title="Mark a person"
      size="xl"
      fullScreen={phone ?? false}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <Stack gap={12}>
        <p className={classes.text}>
          Somebody can be known from behind, by a tattoo, a wheelchair, a name badge. Drag over the person, or move the frame with the arrow
          keys and change its size with Shift.
        </p>
        {isVideo ? (
          <NumberInput
            label="Second of the video"
            value={at}
            min={0}
            max={medium.durationSeconds ?? 0}
            decimalScale={1}
            onChange={(value) => setAt(Number(value) || 0)}
          />
        ) : null}
        <BoxEditor
          picture={{ url, width: medium.width, height: medium.height }}
          kind="mark"
          name="Person"
          single
          boxes={[box]}
          onBoxes={([first]) => setBox(first ?? middle)}
        />
        <ProblemNotice error={mark.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Nobody
          </Button>
          <Button loading={mark.isPending} onClick={save}>
            Mark this person
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
