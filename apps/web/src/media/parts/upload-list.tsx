import { ActionIcon, Button, Progress, Tooltip } from "@mantine/core"
import { IconPlayerPause, IconPlayerPlay, IconRefresh, IconX, type Icon } from "@tabler/icons-react"
import { allWords, isOpen, type Upload, uploadWords } from "../uploads.model.ts"
import type { Uploads } from "../uploads.ts"
import classes from "./library.module.css"

/** Files on their way, each with its progress; one can be paused, gone on with, and canceled. */
export function UploadList({ uploads, act }: { uploads: readonly Upload[]; act: Uploads }) {
  const finished = uploads.filter((one) => !isOpen(one)).length
  // What has arrived stands in the library below.
  const shown = uploads.filter(({ state }) => state !== "arrived")
  return (
    <>
      <p className="visually-hidden" role="status">
        {uploads.length > 0 && finished === uploads.length ? allWords(uploads) : ""}
      </p>
      {shown.length > 0 ? (
        <section className={classes.uploads} aria-label="Files being added">
          <div className={classes.uploadsHead}>
            <h2>
              {finished < uploads.length
                ? `Adding ${uploads.length - finished} ${uploads.length - finished === 1 ? "file" : "files"}`
                : allWords(uploads)}
            </h2>
            {finished > 0 ? (
              <Button variant="subtle" size="compact-md" onClick={act.clear}>
                Clear finished
              </Button>
            ) : null}
          </div>
          <ul className={classes.uploadList}>
            {shown.map((upload) => (
              <UploadRow key={upload.key} upload={upload} act={act} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function UploadRow({ upload, act }: { upload: Upload; act: Uploads }) {
  const { key, name, state, sent, bytes } = upload
  const isTrouble = state === "failed" || state === "refused"
  return (
    <li className={classes.upload} data-trouble={isTrouble || undefined}>
      <div>
        <div className={classes.uploadLine}>
          <span className={classes.uploadName}>{name}</span>
          <span className={classes.uploadState} role={isTrouble ? "alert" : undefined}>
            {uploadWords(upload)}
          </span>
        </div>
        {isTrouble ? null : (
          <Progress
            value={state === "arrived" || state === "finishing" ? 100 : bytes > 0 ? (sent / bytes) * 100 : 0}
            size="sm"
            color={state === "paused" ? "gray" : "teal"}
            aria-label={`Adding ${name}`}
          />
        )}
      </div>
      <div className={classes.uploadActs}>
        {state === "sending" || state === "waiting" ? (
          <Act label={`Pause ${name}`} icon={IconPlayerPause} onClick={() => act.pause(key)} />
        ) : null}
        {state === "paused" ? <Act label={`Go on with ${name}`} icon={IconPlayerPlay} onClick={() => act.resume(key)} /> : null}
        {state === "failed" ? <Act label={`Try ${name} again`} icon={IconRefresh} onClick={() => act.resume(key)} /> : null}
        {state === "finishing" || state === "arrived" ? null : (
          <Act label={state === "refused" ? `Leave ${name} out` : `Cancel ${name}`} icon={IconX} onClick={() => act.cancel(key)} />
        )}
      </div>
    </li>
  )
}

const Act = ({ label, icon: Mark, onClick }: { label: string; icon: Icon; onClick: () => void }) => (
  <Tooltip label={label}>
    <ActionIcon aria-label={label} onClick={onClick}>
      <Mark size={18} stroke={1.75} />
    </ActionIcon>
  </Tooltip>
)
