import { api, type Parsed } from "@bedside/contracts"
import { ok } from "@bedside/kernel"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, callerOf, change, type Exchange, handle, open, routes } from "#platform/http/routes.ts"
import type { Caller } from "#platform/use-case.ts"
import { writeStopLetter } from "./stops.letter.ts"
import { printStopReport } from "./stops.report.ts"
import { type EvidencePicture, noteResidual, readEvidence, readEvidencePicture, settleStopped } from "./stops.service.ts"
import { showStopReport } from "./stops.view.ts"

const contract = api.stops
const show = (caller: Caller, id: string) => showStopReport(caller, { id })
const found = { "no-such-consent": says(404, "There is no such consent.", "Look for its handle in the list.") }
const settleWords = {
  ...found,
  "no-such-delivery": says(404, "This consent stopped no such delivery.", "Reload the page."),
  "not-open": says(409, "This is settled, or on its way, by now.", "Reload the page and look where it stands."),
}

/** Anything that is handed out as a file is saved, not shown. */
function sendFile({ reply }: Exchange, { fileName, type, bytes }: EvidencePicture) {
  reply.header("cache-control", "no-store").header("content-disposition", `attachment; filename="${fileName}"`).type(type)
  return ok(bytes)
}
const evidenceWords = { ...found, "no-such-evidence": says(404, "There is no such evidence.", "Reload the page.") }

/** Every route about what was stopped when a consent no longer covered it. */
export const stopsRoutes: readonly BoundRoute[] = routes(contract, {
  stopReport: handle(contract.stopReport, showStopReport, ({ params }) => ({ id: params.id }), found),
  printStopReport: open(
    contract.printStopReport,
    async (exchange: Exchange, { params }: Parsed<typeof contract.printStopReport>) => {
      const printed = await printStopReport(callerOf(exchange), { id: params.id })
      if (!printed.ok) return printed
      const { fileName, pdf } = printed.value
      return sendFile(exchange, { fileName, type: "application/pdf", bytes: pdf })
    },
    found,
  ),
  stopEvidence: handle(contract.stopEvidence, readEvidence, ({ params: { id, evidenceId } }) => ({ id, evidenceId }), evidenceWords),
  stopEvidencePicture: open(
    contract.stopEvidencePicture,
    async (exchange: Exchange, { params: { id, evidenceId, index } }: Parsed<typeof contract.stopEvidencePicture>) => {
      const read = await readEvidencePicture(callerOf(exchange), { id, evidenceId, index })
      return read.ok ? sendFile(exchange, read.value) : read
    },
    evidenceWords,
  ),
  settleStopped: open(
    contract.settleStopped,
    async (exchange: Exchange, { params: { id, deliveryId }, body }: Parsed<typeof contract.settleStopped>) => {
      const done = await settleStopped(callerOf(exchange), { id, deliveryId, act: body.act })
      return done.ok ? show(callerOf(exchange), id) : done
    },
    settleWords,
  ),
  noteResidual: change(
    contract.noteResidual,
    noteResidual,
    (id, body: Parsed<typeof contract.noteResidual>["body"]) => ({ id, ...body }),
    show,
    found,
  ),
  stopLetter: handle(contract.stopLetter, writeStopLetter, ({ params, body }) => ({ id: params.id, ...body }), {
    ...found,
    "nothing-stopped": says(409, "Nothing was stopped for this consent.", "A letter is for after it was taken back or has ended."),
  }),
})
