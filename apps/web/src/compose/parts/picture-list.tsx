import type { Finding, Post, PostContent } from "@bedside/contracts"
import { ActionIcon, Button, FileButton, Progress, Textarea, Tooltip } from "@mantine/core"
import { IconArrowDown, IconArrowUp, IconPhotoPlus, IconTrash } from "@tabler/icons-react"
import { useState, type DragEvent } from "react"
import { Notice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { movePicture } from "../compose.model.ts"
import { aboutWords } from "../findings.model.ts"
import { refusedFile, pictureTypes } from "../upload.ts"
import { maxPictures, type Pictures } from "../use-pictures.ts"
import classes from "./picture-list.module.css"

export type PostPicture = Pick<Post["media"][number], "id" | "url" | "width" | "height">

interface PictureListProps {
  content: PostContent
  known: readonly PostPicture[]
  pictures: Pictures
  findings: readonly Finding[]
  onChange: (next: (content: PostContent) => PostContent) => void
  /** Registers a description's field, so that a fix can be written into it. */
  altField: (index: number, field: HTMLTextAreaElement | null) => void
}

/** The post's pictures: add, describe, order, remove. */
export function PictureList({ content, known, pictures, findings, onChange, altField }: PictureListProps) {
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent, next: boolean) => {
    if (!event.dataTransfer.types.includes("Files")) return
    event.preventDefault()
    setOver(next)
  }
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
      <ol className={classes.list}>
        {content.media.map(({ mediaId, alt }, index) => (
          <PictureRow
            key={mediaId}
            picture={known.find((one) => one.id === mediaId)}
            number={content.media.length > 1 ? index + 1 : 0}
            alt={alt}
            found={aboutWords(findings, content).filter((one) => one.where.kind === "alt" && one.where.index === index && !one.override)}
            field={(field) => altField(index, field)}
            onAlt={(text) =>
              onChange((before) => ({
                ...before,
                media: before.media.map((one) => (one.mediaId === mediaId ? { ...one, alt: text } : one)),
              }))
            }
            onRemove={() => remove(index)}
            onUp={index > 0 ? () => onChange((before) => movePicture(before, index, -1)) : undefined}
            onDown={index < content.media.length - 1 ? () => onChange((before) => movePicture(before, index, 1)) : undefined}
          />
        ))}
      </ol>
      {pictures.uploads.map((upload) => (
        <div key={upload.id} className={classes.upload}>
          {upload.problem ? (
            <Notice
              tone="problem"
              live="alert"
              title={`${upload.file.name || "The picture"} was not added.`}
              action={
                <>
                  {refusedFile(upload.file) ? null : (
                    <Button variant="default" size="compact-sm" onClick={() => pictures.retry(upload.id)}>
                      Try again
                    </Button>
                  )}
                  <Button variant="subtle" size="compact-sm" onClick={() => pictures.drop(upload.id)}>
                    Leave it out
                  </Button>
                </>
              }
            >
              {upload.problem}
            </Notice>
          ) : (
            <>
              <div className={classes.uploadLine}>
                <span className={classes.fileName}>{upload.file.name || "Picture"}</span>
                <span className="figures">{upload.share < 1 ? `${Math.round(upload.share * 100)} %` : "Cleaning the picture"}</span>
                <Button variant="subtle" size="compact-sm" onClick={() => pictures.drop(upload.id)}>
                  Cancel
                </Button>
              </div>
              <Progress value={upload.share * 100} aria-label={`Adding ${upload.file.name || "picture"}`} />
            </>
          )}
        </div>
      ))}
      <div className={classes.foot}>
        <FileButton multiple accept={pictureTypes.join(",")} onChange={pictures.add} disabled={full}>
          {(button) => (
            <Button {...button} variant="default" leftSection={<IconPhotoPlus size={18} stroke={1.75} />} disabled={full}>
              Add pictures
            </Button>
          )}
        </FileButton>
        <span className={classes.hint}>
          {full
            ? `${maxPictures} pictures is the most a post can have.`
            : "Up to 4. Drop or paste them too. Place and camera details are removed."}
        </span>
      </div>
    </section>
  )
}

interface PictureRowProps {
  picture: PostPicture | undefined
  /** 1 to 4; 0 when it is the only one. */
  number: number
  alt: string
  found: readonly Finding[]
  field: (field: HTMLTextAreaElement | null) => void
  onAlt: (alt: string) => void
  onRemove: () => void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
}

function PictureRow({ picture, number, alt, found, field, onAlt, onRemove, onUp, onDown }: PictureRowProps) {
  const name = number > 0 ? `picture ${number}` : "the picture"
  return (
    <li className={classes.row}>
      <div className={classes.thumb}>
        {picture ? <img src={picture.url} alt={alt || `${name}, not described yet`} width={picture.width} height={picture.height} /> : null}
      </div>
      <Textarea
        className={classes.alt}
        label={number > 0 ? `Describe picture ${number}` : "Describe the picture"}
        description="For people who cannot see it: who or what is there, what happens, any words in it."
        withAsterisk
        autosize
        minRows={2}
        maxLength={2000}
        value={alt}
        onChange={(event) => onAlt(event.currentTarget.value)}
        ref={field}
        error={found[0] ? found[0].message : undefined}
      />
      <div className={classes.tools}>
        {number > 0 ? (
          <>
            <Tool label={`Move ${name} up`} onClick={onUp} icon={IconArrowUp} />
            <Tool label={`Move ${name} down`} onClick={onDown} icon={IconArrowDown} />
          </>
        ) : null}
        <Tool label={`Remove ${name}`} onClick={onRemove} icon={IconTrash} />
      </div>
    </li>
  )
}

function Tool({ label, onClick, icon: Mark }: { label: string; onClick: (() => void) | undefined; icon: typeof IconTrash }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={onClick} disabled={!onClick}>
        <Mark size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  )
}
