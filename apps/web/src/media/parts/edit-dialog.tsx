import type { Box, Medium } from "@bedside/contracts"
import { Button, Group, Modal, SegmentedControl, Stack } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { useState } from "react"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { roomy } from "../boxes.model.ts"
import { cropAround } from "../crops.model.ts"
import { marksOf } from "../look.model.ts"
import { useEditMedium } from "../media.api.ts"
import { BoxEditor } from "./box-editor.tsx"
import classes from "./medium.module.css"

const middle: Box = { x: 0.4, y: 0.4, w: 0.2, h: 0.2 }
const ratios = [
  { label: "Square", ratio: 1 },
  { label: "4:5", ratio: 4 / 5 },
  { label: "16:9", ratio: 16 / 9 },
] as const

/** Blurs regions and crops; the result replaces the file for good. */
export function EditDialog({ medium, onClose }: { medium: Medium; onClose: () => void }) {
  const phone = useMediaQuery("(max-width: 48em)")
  const edit = useEditMedium()
  const [tool, setTool] = useState<"blur" | "crop">("blur")
  const [blur, setBlur] = useState<readonly Box[]>([])
  const [crop, setCrop] = useState<Box | null>(null)
  const picture = { url: medium.links.full ?? "", width: medium.width, height: medium.height }
  const changes = [blur.length > 0 ? `blur ${blur.length === 1 ? "1 region" : `${blur.length} regions`}` : "", crop ? "crop" : ""].filter(
    Boolean,
  )
  const save = () =>
    edit.mutate(
      { id: medium.id, body: { version: medium.version, blur: [...blur], crop } },
      {
        onSuccess: () => {
          sayDone("Saved. It is looked at again now.")
          onClose()
        },
      },
    )
  return (
    <Modal opened onClose={onClose} title="Blur or crop" size="xl" fullScreen={phone ?? false} closeButtonProps={{ "aria-label": "Close" }}>
      <Stack gap={12}>
        <SegmentedControl
          aria-label="Tool"
          value={tool}
          onChange={(value) => setTool(value === "crop" ? "crop" : "blur")}
          data={[
            { value: "blur", label: blur.length > 0 ? `Blur (${blur.length})` : "Blur" },
            { value: "crop", label: crop ? "Crop (1)" : "Crop" },
          ]}
        />
        {tool === "blur" ? (
          <BlurTools medium={medium} blur={blur} onBlur={setBlur} />
        ) : (
          <CropTools medium={medium} crop={crop} onCrop={setCrop} />
        )}
        {tool === "blur" ? (
          <BoxEditor picture={picture} kind="blur" name="Region" boxes={blur} onBoxes={(next) => setBlur(next.slice(0, 50))} />
        ) : (
          <BoxEditor
            picture={picture}
            kind="crop"
            name="Crop"
            single
            boxes={crop ? [crop] : []}
            onBoxes={([first]) => setCrop(first ?? null)}
          />
        )}
        <Notice tone="review" title="Blurring hides somebody. It does not make up for a picture taken without permission.">
          That needed an authorization before the camera was on. If there was none, throw the picture away and tell your privacy officer.
        </Notice>
        <ProblemNotice error={edit.error} />
        <Group justify="space-between" gap={8}>
          <span className={classes.quiet}>The result replaces the file. The old one is deleted and cannot come back.</span>
          <Group gap={8}>
            <Button variant="default" onClick={onClose}>
              Keep as it is
            </Button>
            <Button disabled={changes.length === 0} loading={edit.isPending} onClick={save}>
              {changes.length === 0 ? "Nothing drawn yet" : sentence(changes.join(" and "))}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function BlurTools({ medium, blur, onBlur }: { medium: Medium; blur: readonly Box[]; onBlur: (boxes: readonly Box[]) => void }) {
  const marks = marksOf(medium).flatMap(({ box, kind, tone }) => (box ? [{ box: roomy(box), kind, tone }] : []))
  const open = marks.filter(({ kind, tone }) => kind === "person" && tone === "now")
  const things = marks.filter(({ kind, tone }) => kind !== "person" && tone !== "quiet")
  const add = (found: typeof marks) => onBlur([...blur, ...found.map(({ box }) => box)].slice(0, 50))
  return (
    <Group gap={8}>
      <span className={classes.quiet}>Drag over what must go, or</span>
      <Button variant="default" size="compact-md" onClick={() => onBlur([...blur, middle])}>
        Add a region
      </Button>
      {open.length > 0 ? (
        <Button variant="default" size="compact-md" onClick={() => add(open)}>
          Blur {open.length === 1 ? "the face" : `${open.length} faces`} without a release
        </Button>
      ) : null}
      {things.length > 0 ? (
        <Button variant="default" size="compact-md" onClick={() => add(things)}>
          Blur what was found
        </Button>
      ) : null}
      {blur.length > 0 ? (
        <Button variant="subtle" color="gray" size="compact-md" onClick={() => onBlur(blur.slice(0, -1))}>
          Remove the last one
        </Button>
      ) : null}
    </Group>
  )
}

function CropTools({ medium, crop, onCrop }: { medium: Medium; crop: Box | null; onCrop: (box: Box | null) => void }) {
  return (
    <Group gap={8}>
      <span className={classes.quiet}>Drag over what shall stay, or</span>
      {ratios.map(({ label, ratio }) => (
        <Button key={label} variant="default" size="compact-md" onClick={() => onCrop(cropAround(medium.focal, ratio, medium))}>
          {label}
        </Button>
      ))}
      <Button variant="default" size="compact-md" onClick={() => onCrop({ x: 0.1, y: 0.1, w: 0.8, h: 0.8 })}>
        Any shape
      </Button>
      {crop ? (
        <Button variant="subtle" color="gray" size="compact-md" onClick={() => onCrop(null)}>
          No crop
        </Button>
      ) : null}
    </Group>
  )
}
