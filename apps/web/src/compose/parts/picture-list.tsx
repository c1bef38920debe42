import type { Finding, PostContent } from "@bedside/contracts"
import { Button, FileButton } from "@mantine/core"
import { IconPhoto, IconPhotoPlus } from "@tabler/icons-react"
import { lazy, Suspense, useState, type DragEvent } from "react"
import { usePractice } from "../../shell/session.ts"
import { sayDone } from "../../ui/small.tsx"
import { movePicture } from "../compose.model.ts"
import { aboutWords } from "../findings.model.ts"
import { pictureTypes } from "../upload.ts"
import { maxPictures, type Pictures } from "../use-pictures.ts"
import classes from "./picture-list.module.css"
import type { PostPicture } from "./picture-row.tsx"

const MediaPicker = lazy(() => import("../../media/parts/media-picker.tsx").then((parts) => ({ default: parts.MediaPicker })))
const UploadRow = lazy(() => import("./upload-row.tsx").then((parts) => ({ default: parts.UploadRow })))
const PictureRow = lazy(() => import("./picture-row.tsx").then((parts) => ({ default: parts.PictureRow })))

interface PictureListProps {
  content: PostContent
  known: readonly PostPicture[]
  pictures: Pictures
  findings: readonly Finding[]
  onChange: (next: (content: PostContent) => PostContent) => void
  /** Registers a description's field, so that a fix can be written into it. */
  altField: (index: number, field: HTMLTextAreaElement | null) => void
}

/** About the description itself; what is seen on a picture is told elsewhere. */
const isAboutAlt = ({ where, span, ruleId }: Finding) => where.kind === "alt" && (span !== null || ruleId === "alt-text-missing")

/** The post's pictures: add, describe, order, remove. */
export function PictureList({ content, known, pictures, findings, onChange, altField }: PictureListProps) {
  const [over, setOver] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const { may } = usePractice()
  const drag = (event: DragEvent, next: boolean) => {
    if (!event.dataTransfer.types.includes("Files")) return
    event.preventDefault()
    setOver(next)
  }
  const revise = (mediaId: string, fields: Partial<PostContent["media"][number]>) =>
    onChange((before) => ({ ...before, media: before.media.map((one) => (one.mediaId === mediaId ? { ...one, ...fields } : one)) }))
  const remove = (index: number) => {
    const gone = content.media[index]
    if (!gone) return
    onChange((before) => ({ ...before, media: before.media.filter((one) => one.mediaId !== gone.mediaId) }))
    sayDone("Picture removed.", { run: () => onChange((before) => ({ ...before, media: before.media.toSpliced(index, 0, gone) })) })
  }
  const full = content.media.length >= maxPictures
  return (
    <section
      aria-label="Pictures"
      className={classes.zone}
      data-over={over || undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false)
        pictures.add([...event.dataTransfer.files])
      }}
    >
      <Suspense fallback={null}>
        <ol className={classes.list}>
          {content.media.map(({ mediaId, alt, shape }, index) => (
            <PictureRow
              key={mediaId}
              id={mediaId}
              picture={known.find((one) => one.id === mediaId)}
              number={content.media.length > 1 ? index + 1 : 0}
              alt={alt}
              found={aboutWords(findings, content).filter((one) => isAboutAlt(one) && one.where.index === index && !one.override)}
              field={(field) => altField(index, field)}
              onAlt={(text) => revise(mediaId, { alt: text })}
              shape={shape}
              onShape={(next) => revise(mediaId, { shape: next })}
              onRemove={() => remove(index)}
              onUp={index > 0 ? () => onChange((before) => movePicture(before, index, -1)) : undefined}
              onDown={index < content.media.length - 1 ? () => onChange((before) => movePicture(before, index, 1)) : undefined}
            />
          ))}
        </ol>
      </Suspense>
      <Suspense fallback={null}>
        {pictures.uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} pictures={pictures} />
        ))}
      </Suspense>
      <div className={classes.foot}>
        <FileButton multiple accept={pictureTypes.join(",")} onChange={pictures.add} disabled={full}>
          {(button) => (
            <Button {...button} variant="default" leftSection={<IconPhotoPlus size={18} stroke={1.75} />} disabled={full}>
              Add pictures
            </Button>
          )}
        </FileButton>
        {may("media:read") ? (
          <Button variant="default" leftSection={<IconPhoto size={18} stroke={1.75} />} onClick={() => setChoosing(true)}>
            From the library
          </Button>
        ) : null}
        <span className={classes.hint}>
          {full
            ? `${maxPictures} pictures is the most a post can have.`
            : "Up to 4. Drop or paste them too. Place and camera details are removed."}
        </span>
      </div>
      <Suspense fallback={null}>
        {choosing ? (
          <MediaPicker
            chosen={new Set(content.media.map(({ mediaId }) => mediaId))}
            most={maxPictures}
            onPick={pictures.choose}
            onClose={() => setChoosing(false)}
          />
        ) : null}
      </Suspense>
    </section>
  )
}
