import { Button, FileButton, Group } from "@mantine/core"
import { IconCamera, IconFileText, IconUpload } from "@tabler/icons-react"
import { useEffect, useState, type DragEvent } from "react"
import { ProblemNotice, Notice } from "../../../ui/notice.tsx"
import { useAddScan } from "../consents.api.ts"
import { sizeWords } from "../consents.model.ts"
import { refusedScan, scanTypes } from "../scan.model.ts"
import classes from "./consent.module.css"

export interface Scan {
  readonly id: string
  readonly type: string
  readonly bytes: number
}

/** Takes the scan of a paper form: chosen, dropped, pasted, or photographed. It is sealed as it came. */
export function ScanDrop({ consentId, scan, onScan }: { consentId: string; scan: Scan | undefined; onScan: (scan: Scan) => void }) {
  const add = useAddScan(consentId)
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const { mutate } = add
  const take = (file: File | null | undefined) => {
    if (!file) return
    const why = refusedScan(file)
    setRefused(why)
    if (why === null) mutate(file, { onSuccess: onScan })
  }
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? []
      if (file) take(file)
    }
    document.addEventListener("paste", pasted)
    return () => document.removeEventListener("paste", pasted)
  })
  const drag = (event: DragEvent, next: boolean) => {
    if (!event.dataTransfer.types.includes("Files")) return
    event.preventDefault()
    setOver(next)
  }
  return (
    <section
      aria-label="Scan of the signed form"
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        take(event.dataTransfer.files[0])
      }}
    >
      {scan ? (
        <p className={classes.kept} role="status">
          <IconFileText size={20} stroke={1.75} aria-hidden />
          The scan is sealed: {scan.type === "application/pdf" ? "PDF" : "picture"}, {sizeWords(scan.bytes)}.
        </p>
      ) : null}
      <Group gap={8}>
        <FileButton accept={scanTypes.join(",")} onChange={take}>
          {(button) => (
            <Button {...button} variant="default" loading={add.isPending} leftSection={<IconUpload size={18} stroke={1.75} />}>
              {scan ? "Choose another scan" : "Choose the scan"}
            </Button>
          )}
        </FileButton>
        <FileButton accept="image/jpeg,image/png" capture="environment" onChange={take}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              hiddenFrom="sm"
              disabled={add.isPending}
              leftSection={<IconCamera size={18} stroke={1.75} />}
            >
              Take a photo
            </Button>
          )}
        </FileButton>
      </Group>
      <p className={classes.quiet}>
        {add.isPending
          ? "Sending and sealing the scan."
          : "Drop or paste it here, too. PDF, JPEG or PNG, up to 20 MB. Every page in one file."}
      </p>
      {refused ? <Notice tone="problem" live="alert" title={refused} /> : <ProblemNotice error={add.error} />}
    </section>
  )
}
