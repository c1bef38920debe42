import { api } from "@bedside/contracts"
import { addressOf } from "@bedside/contracts/client"

/** The form for paper, as a file to save. */
export const printFormAddress = (practiceId: string, id: string): string =>
  addressOf(api.consents.printForm, { params: { practiceId, id } })
/** The report of a stop for paper, as a file to save. */
export const printStopAddress = (practiceId: string, id: string): string =>
  addressOf(api.stops.printStopReport, { params: { practiceId, id } })
/** A picture as the public saw it, as a file to save. */
export const evidenceAddress = (practiceId: string, id: string, evidenceId: string, index: number): string =>
  addressOf(api.stops.stopEvidencePicture, { params: { practiceId, id, evidenceId, index: String(index) } })
/** A signed document, open for ten minutes to whoever gave a reason. */
export const documentAddress = (practiceId: string, id: string, documentId: string): string =>
  addressOf(api.consents.consentDocument, { params: { practiceId, id, documentId } })
