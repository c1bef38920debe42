import { Button, FileButton } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { IconCamera, IconPhotoPlus } from "@tabler/icons-react"
import { type DragEvent, type ReactNode, useState } from "react"
import classes from "./library.module.css"

interface AddButtonsProps {
  /** Endings to offer in the file dialog. */
  accept: readonly string[]
  onAdd: (files: readonly File[]) => void
}

/** Ways in for files: the file dialog, and on a phone or tablet the camera. */
export function AddButtons({ accept, onAdd }: AddButtonsProps) {
  const touch = useMediaQuery("(pointer: coarse)")
  return (
    <>
      {touch ? (
        <FileButton accept="image/*" capture="environment" onChange={(file) => onAdd(file ? [file] : [])}>
          {(button) => (
            <Button {...button} variant="default" leftSection={<IconCamera size={18} stroke={1.75} />}>
              Take a photo
            </Button>
          )}
        </FileButton>
      ) : null}
      <FileButton multiple accept={accept.join(",")} onChange={onAdd}>
        {(button) => (
          <Button {...button} leftSection={<IconPhotoPlus size={18} stroke={1.75} />}>
            Add files
          </Button>
        )}
      </FileButton>
    </>
  )
}

/** Takes files that are dropped anywhere on what it holds. */
export function AddZone({ enabled, onAdd, children }: { enabled: boolean; onAdd: (files: readonly File[]) => void; children: ReactNode }) {
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent, next: boolean) => {
    if (!enabled || !event.dataTransfer.types.includes("Files")) return
    event.preventDefault()
    setOver(next)
  }
  return (
    <div
      role="group"
      aria-label="Library"
      className={classes.zone}
      data-over={over || undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, event.currentTarget.contains(event.relatedTarget as Node | null))}
      onDrop={(event) => {
        drag(event, false)
        if (enabled) onAdd([...event.dataTransfer.files])
      }}
    >
      {children}
      {over ? (
        <div className={classes.drop} aria-hidden>
          Drop to add
        </div>
      ) : null}
    </div>
  )
}
