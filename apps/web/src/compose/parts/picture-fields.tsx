import { pictureKinds, type PictureShows, pictureSubjects } from "@bedside/contracts"
import { Checkbox, NativeSelect } from "@mantine/core"
import { depictsWords, subjectWords } from "../about.model.ts"
import classes from "./post-facts.module.css"

interface PictureFieldsProps {
  name: string
  shows: PictureShows | undefined
  onSay: (shows: PictureShows | undefined) => void
}

/** What a picture is: a result, a model, made by a program. What it must say beside it follows from that. */
export function PictureFields({ name, shows, onSay }: PictureFieldsProps) {
  const isResult = shows?.depicts === "before-after" || shows?.depicts === "result"
  const say = (change: Partial<PictureShows>) => shows && onSay({ ...shows, ...change })
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={`${name} shows`}
          value={shows?.depicts ?? ""}
          data={[{ value: "", label: "Not said" }, ...pictureKinds.map((value) => ({ value, label: depictsWords[value] }))]}
          onChange={(event) => {
            const depicts = pictureKinds.find((one) => one === event.currentTarget.value)
            onSay(depicts && { ...(shows?.subject && { subject: shows.subject }), depicts })
          }}
        />
        {shows ? (
          <NativeSelect
            label="Who or what it is"
            value={shows.subject ?? ""}
            data={[{ value: "", label: "Not said" }, ...pictureSubjects.map((value) => ({ value, label: subjectWords[value] }))]}
            onChange={(event) => {
              const { subject: _, ...rest } = shows
              const subject = pictureSubjects.find((one) => one === event.currentTarget.value)
              onSay(subject ? { ...rest, subject } : rest)
            }}
          />
        ) : null}
      </div>
      {isResult ? (
        <div className={classes.more}>
          <Checkbox
            label="The post names the procedure"
            checked={shows?.procedureNamed === true}
            onChange={(event) => say({ procedureNamed: event.currentTarget.checked })}
          />
          {shows?.depicts === "before-after" ? (
            <Checkbox
              label="Before and after have the same pose, light and distance"
              checked={shows.comparable === true}
              onChange={(event) => say({ comparable: event.currentTarget.checked })}
            />
          ) : null}
          <Checkbox
            label="It was retouched"
            checked={shows?.edited === true}
            onChange={(event) => say({ edited: event.currentTarget.checked })}
          />
        </div>
      ) : null}
    </>
  )
}
