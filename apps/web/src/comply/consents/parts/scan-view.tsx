import type { Consent } from "@bedside/contracts"
import { Button, Stack } from "@mantine/core"
import { IconDownload } from "@tabler/icons-react"
import { usePractice } from "../../../shell/session.ts"
import { Notice } from "../../../ui/notice.tsx"
import { documentAddress } from "../addresses.ts"
import type { Revealed } from "../consents.api.ts"
import { sizeWords } from "../consents.model.ts"
import classes from "./consent.module.css"

/** The scan of a paper form, while the vault is open for it. A PDF is saved, not shown: a page never runs what was uploaded. */
export function ScanView({ consent, revealed }: { consent: Consent; revealed: Revealed | undefined }) {
  const { practiceId } = usePractice()
  const scan = revealed?.documents.find(({ what, sha256 }) => what === "scan" && sha256 === consent.documentSha256)
  if (!scan)
    return (
      <Notice title="The scan is in the vault.">
        {consent.may.includes("reveal")
          ? "Open it under “Who it is” with a reason, such as: second-person check. It then shows here."
          : "Checking a paper form needs the right to open the vault. Ask the privacy officer."}
      </Notice>
    )
  const address = documentAddress(practiceId, consent.id, scan.id)
  return (
    <Stack gap={12}>
      {scan.type === "application/pdf" ? null : <img className={classes.scan} src={address} alt="Scan of the signed form" />}
      <Button component="a" href={address} download variant="default" leftSection={<IconDownload size={18} stroke={1.75} />}>
        Save the scan, {sizeWords(scan.bytes)}
      </Button>
    </Stack>
  )
}
