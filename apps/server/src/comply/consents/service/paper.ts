import { consentStatements, sensitiveClasses, signerKinds } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { useCase } from "#platform/use-case.ts"
import { updateConsent } from "../ledger.repo.ts"
import { withdrawLinks } from "../links.repo.ts"
import { type Hindrance, stateAfter } from "../rules/states.ts"
import { documentsOf, keepScan } from "../vault.repo.ts"
import { type NoConsent, note, sideOf, takeUp } from "./acting.ts"

/** The most bytes of a scan, and the most scans of one consent. */
export const mostScanBytes = 20 * 1024 * 1024
const mostScans = 10

const starts: readonly (readonly [type: string, mark: string])[] = [
  ["application/pdf", "%PDF-"],
  ["image/jpeg", "\u00ff\u00d8\u00ff"],
  ["image/png", "\u0089PNG\r\n\u001a\n"],
]
/** What a scan is by its first bytes; undefined for anything but PDF, JPEG and PNG. Kept as it came: it is evidence, and never shown in a page. */
export const scanType = (bytes: Buffer): string | undefined =>
  starts.find(([, mark]) => bytes.subarray(0, mark.length).toString("latin1") === mark)?.[0]

type BadScan = { kind: "not-a-scan" } | { kind: "scan-too-large" } | { kind: "too-many-scans" }
interface KeptScan {
  readonly id: string
  readonly type: string
  readonly bytes: number
  readonly sha256: string
}
export const addConsentScan = useCase({
  name: "comply.add-consent-scan",
  needs: "consents:keep",
  input: z.object({ id: z.uuid(), bytes: z.instanceof(Buffer) }),
  async run(context, { id, bytes }): Promise<Result<KeptScan, NoConsent | Hindrance | BadScan>> {
    const taken = await takeUp(context, id, "record-paper")
    if (!taken.ok) return taken
    if (bytes.length > mostScanBytes) return err({ kind: "scan-too-large" })
    const type = scanType(bytes)
    if (!type) return err({ kind: "not-a-scan" })
    const scans = (await documentsOf(context, id)).filter(({ what }) => what === "scan")
    if (scans.length >= mostScans) return err({ kind: "too-many-scans" })
    const { id: scanId, sha256 } = await keepScan(context, { consentId: id, bytes, type, by: context.personId })
    await note(context, id, "scan-added", { sha256, type, bytes: bytes.length })
    return ok({ id: scanId, type, bytes: bytes.length, sha256 })
  },
})

type BadPaper = { kind: "no-such-scan" } | { kind: "day-to-come"; today: string } | { kind: "not-offered" }
/** Says what a scanned form holds, as whoever read it saw it. The second person reads it again. */
export const recordPaper = useCase({
  name: "comply.record-paper-consent",
  needs: "consents:keep",
  input: z.object({
    id: z.uuid(),
    scanId: z.uuid(),
    by: z.enum(signerKinds),
    on: z.string(),
    authority: z.string(),
    sensitive: z.array(z.enum(sensitiveClasses)),
    statements: z.array(z.enum(consentStatements)),
    witnessed: z.boolean(),
  }),
  async run(
    context,
    { id, scanId, by, on, authority, sensitive, statements, witnessed },
  ): Promise<Result<{ id: string }, NoConsent | Hindrance | BadPaper>> {
    const { tx, now } = context
    const taken = await takeUp(context, id, "record-paper")
    if (!taken.ok) return taken
    const scan = (await documentsOf(context, id)).find((one) => one.what === "scan" && one.id === scanId)
    if (!scan) return err({ kind: "no-such-scan" })
    const { today } = await sideOf(context)
    if (on > today) return err({ kind: "day-to-come", today })
    if (sensitive.some((one) => !taken.value.terms.sensitive.includes(one))) return err({ kind: "not-offered" })
    await withdrawLinks(context, id)
    await updateConsent(tx, id, {
      state: stateAfter("record-paper", taken.value.state),
      document_sha256: scan.sha256,
      signing: {
        by,
        authorityDescribed: by === "individual" || authority.length >= 3,
        method: "paper",
        on,
        at: now.toISOString(),
        sensitive,
        statements,
        witnessed,
      },
    })
    await note(context, id, "signed", { method: "paper", documentSha256: scan.sha256, on })
    return ok({ id })
  },
})
