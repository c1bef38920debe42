import type { Finding, Post, PostContent } from "@bedside/contracts"
import { ActionIcon, NativeSelect, Textarea, Tooltip } from "@mantine/core"
import { IconAlertTriangle, IconArrowDown, IconArrowUp, IconBulb, IconEye, IconTrash } from "@tabler/icons-react"
import { altHints } from "../../media/alt.model.ts"
import { shapeChoices, shapeOf } from "../../media/formats.model.ts"
import { lacks } from "../../media/lacks.model.ts"
import { useMedia } from "../../media/medium.api.ts"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { WordBadge } from "../../ui/badge.tsx"
import classes from "./picture-list.module.css"

type Known = Post["media"][number]
export type PostPicture = Pick<Known, "id" | "url" | "width" | "height"> & Partial<Pick<Known, "type" | "poster" | "captions">>

interface PictureRowProps {
  id: string
  picture: PostPicture | undefined
  /** 1 to 4; 0 when it is the only one. */
  number: number
  alt: string
  found: readonly Finding[]
  field: (field: HTMLTextAreaElement | null) => void
  onAlt: (alt: string) => void
  shape: PostContent["media"][number]["shape"]
  onShape: (shape: PostContent["media"][number]["shape"]) => void
  onRemove: () => void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
}

/** One picture: what it shows, in words, and where it stands. */
export function PictureRow({ id, picture, number, alt, found, field, onAlt, shape, onShape, onRemove, onUp, onDown }: PictureRowProps) {
  const medium = useMedia([id]).get(id)
  const what = medium?.kind ?? "picture"
  const name = number > 0 ? `${what} ${number}` : `the ${what}`
  // The description is asked for in its own field.
  const missing = medium ? lacks(medium, alt).filter(({ what }) => what !== "alt") : []
  const hints = medium ? altHints({ alt, name: medium.name, lines: medium.look.lines.map(({ text }) => text) }) : []
  return (
    <li className={classes.row}>
      <div className={classes.thumb}>
        {picture ? (
          <img
            src={picture.poster ?? picture.url}
            alt={alt || `${name}, not described yet`}
            width={picture.width}
            height={picture.height}
          />
        ) : null}
      </div>
      <Textarea
        className={classes.alt}
        label={`Describe ${name}`}
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
      <div className={classes.hints} role="status">
        {hints.map((hint) => (
          <p key={hint}>
            <IconBulb size={18} stroke={1.75} aria-hidden />
            {hint}
          </p>
        ))}
      </div>
      {missing.length > 0 ? (
        <p className={classes.missing}>
          {missing.map(({ words, stops }) => (
            <WordBadge key={words} icon={stops ? IconAlertTriangle : IconEye} tone={stops ? "now" : "review"}>
              {words}
            </WordBadge>
          ))}
          <PracticeLink to={`/media/${id}`}>Open {name} in the library</PracticeLink>
        </p>
      ) : null}
      <div className={classes.tools}>
        {what === "picture" ? (
          <NativeSelect
            size="xs"
            aria-label={`Shape of ${name}`}
            data={shapeChoices}
            value={shape ?? ""}
            onChange={(event) => onShape(shapeOf(event.currentTarget.value))}
          />
        ) : null}
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
