import { Button, Progress } from "@mantine/core"
import { Notice } from "../../ui/notice.tsx"
import { refusedFile } from "../upload.ts"
import type { Pictures, Upload } from "../use-pictures.ts"
import classes from "./picture-list.module.css"

/** A picture on its way, or why it did not arrive. */
export function UploadRow({ upload, pictures }: { upload: Upload; pictures: Pictures }) {
  return (
    <div className={classes.upload}>
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
  )
}
