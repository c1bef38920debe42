import { Button, Stack } from "@mantine/core"
import { Notice } from "../../../ui/notice.tsx"
import { QrCode } from "../../../ui/qr-code.tsx"
import { CopyText } from "../../../ui/small.tsx"
import { TimeText } from "../../../ui/zone.tsx"
import type { Presented } from "../consents.api.ts"
import classes from "./consent.module.css"

/** A signing link, shown this once: to copy, to scan, or to open here. */
export function LinkCard({ presented }: { presented: Presented }) {
  const { link, code, expiresAt } = presented
  return (
    <div className={classes.signing}>
      <QrCode text={link} label="QR code of the signing link" className={classes.qr} />
      <Stack gap={12}>
        <Notice tone="now" live="status" title="Link and code are shown this once.">
          {code === null ? (
            <>The person scans the picture with their phone, or signs on this device. </>
          ) : (
            <>Send the link one way, by e-mail or message. Tell the code another way, by phone or face to face. </>
          )}
          It works once and ends <TimeText at={expiresAt} as="planned" />.
        </Notice>
        <CopyText text={link} label="Copy link" />
        {code === null ? (
          <>
            <Button variant="default" component="a" href={link} target="_blank" rel="noreferrer">
              Open it on this device
            </Button>
            <p className={classes.quiet}>
              You stay signed in on this device: stay beside the person, and close the page when they are done.
            </p>
          </>
        ) : (
          <div>
            <p className={classes.quiet}>Code</p>
            <div className={classes.code}>
              <strong>{code}</strong>
              <CopyText text={code} label="Copy code" silent />
            </div>
          </div>
        )}
      </Stack>
    </div>
  )
}
