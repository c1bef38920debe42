import { Button, Progress, Skeleton } from "@mantine/core"
import { IconScan } from "@tabler/icons-react"
import { useEffect, useRef, useState } from "react"
import { Notice } from "../../ui/notice.tsx"
import { useTakeStills } from "../use-stills.ts"
import { Boxes, type StageProps } from "./medium-stage.tsx"
import classes from "./stage.module.css"

/** Seconds around a mark's moment in which its box is right. */
const near = 0.6

/** A video with its captions; what was seen shows at its moment. */
export function VideoStage({ medium, marks, active, onActive }: StageProps) {
  const video = useRef<HTMLVideoElement>(null)
  const [at, setAt] = useState(0)
  const stills = useTakeStills(medium)
  const moment = marks.find(({ key }) => key === active)?.atSeconds ?? null
  useEffect(() => {
    if (moment === null || !video.current) return
    video.current.pause()
    video.current.currentTime = moment
  }, [moment])
  if (!medium.links.full) return <Skeleton className={classes.frame} style={{ aspectRatio: "16 / 9" }} />
  const here = marks.filter(({ atSeconds }) => atSeconds !== null && Math.abs(atSeconds - at) <= near)
  return (
    <>
      <div className={classes.fitted} style={{ maxWidth: `calc(68dvh * ${medium.width / Math.max(1, medium.height)})` }}>
        <div className={classes.frame} style={{ aspectRatio: `${medium.width} / ${medium.height}` }} role="group" aria-label="Video">
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- captions are there when somebody has added them */}
          <video
            ref={video}
            className={classes.image}
            src={medium.links.full}
            poster={medium.links.poster ?? undefined}
            controls
            playsInline
            preload="metadata"
            aria-label={medium.alt.en || medium.name}
            onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
          >
            {medium.links.captions ? <track kind="captions" srcLang="en" label="English" src={medium.links.captions} default /> : null}
          </video>
          <Boxes marks={here} active={active} onActive={onActive} />
        </div>
      </div>
      {medium.may.write ? (
        <div className={classes.tools}>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconScan size={18} stroke={1.75} />}
            loading={stills.share !== null}
            onClick={() => void stills.take()}
          >
            Look at stills of it
          </Button>
          {stills.share === null ? null : <Progress value={stills.share * 100} w={120} aria-label="Taking stills" />}
        </div>
      ) : null}
      {stills.problem ? <Notice tone="problem" live="alert" title={stills.problem} /> : null}
    </>
  )
}
