import { api } from "@bedside/contracts"
import { addressOf } from "@bedside/contracts/client"

/** The form for paper, as a file to save. */
export const printFormAddress = (practiceId: string, id: string): string =>
  addressOf(api.consents.printForm, { params: { practiceId, id } })
/** The report of a stop for paper, as a file to save. */
export const printStopAddress = (practiceId: string, id: string): string =>
  addressOf(api.stops.printStopReport, { params: { practiceId, id } })
/** A signed document, open for ten minutes to whoever gave a reason. */
export const documentAddress = (practiceId: string, id: string, documentId: string): string =>
  addressOf(api.consents.consentDocument, { params: { practiceId, id, documentId } })
