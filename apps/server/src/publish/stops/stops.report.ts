import { copyWords, type KeptPicture, stopWords, type StopReport } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { findConsent, formPractice, type Paper, paperPdf, sideOf } from "#comply"
import { view } from "#platform/use-case.ts"
import { type NoConsent, stopReportOf } from "./stops.view.ts"

type Delivery = StopReport["posts"][number]["deliveries"][number]
interface Told {
  readonly report: StopReport
  readonly practiceName: string
  readonly timeZone: string
  readonly now: Date
}
type Moment = (at: string) => string

const pictureLine = (picture: KeptPicture, index: number): string =>
  `Picture ${index + 1}: SHA-256 ${picture.sha256 ?? "not known"}. ${copyWords(picture)}`

function deliveryLines(one: Delivery, moment: Moment): string[] {
  const was = one.outcome === "canceled" ? `planned for ${moment(one.at)}` : `public since ${moment(one.at)}`
  return [
    `${one.networkName}${one.channelHandle ? ` (${one.channelHandle})` : ""}, ${was}. ${stopWords.outcome[one.outcome]}. Stopped ${moment(one.stoppedAt)}.`,
    ...(one.gone
      ? [`Proof: gone ${moment(one.gone.at)}. ${stopWords.answer[one.gone.answer]}${one.gone.by ? ` Said by ${one.gone.by}.` : ""}`]
      : []),
    ...(one.cause ? [`Still to do: ${one.cause} ${one.fix ?? ""}`.trim()] : []),
    ...(one.url ? [`Address: ${one.url}`] : []),
    ...(one.evidence ? [`Evidence kept ${moment(one.evidence.at)}, SHA-256 ${one.evidence.sha256}`] : []),
    ...(one.evidence?.pictures ?? []).map(pictureLine),
  ]
}

/** The report as a paper for the file of the privacy officer. Handles, days and hashes only: it names nobody who is shown. */
export function reportOf({ report, practiceName, timeZone, now }: Told): Paper {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, dateStyle: "medium", timeStyle: "short" })
  const moment: Moment = (at) => format.format(new Date(at))
  const residuals = report.residuals.map(({ kind, entries }) => {
    const said = entries.map(({ state, by, at }) => `${stopWords.state[state]} (${by}, ${moment(at)})`)
    return `${stopWords.residual[kind]}: ${said.join("; ") || "nothing noted yet"}.`
  })
  return {
    title: `What was stopped: ${report.handle}`,
    language: "en",
    now,
    parts: [
      {
        heading: null,
        paragraphs: [
          `${practiceName}. Made ${moment(now.toISOString())} (${timeZone}).`,
          ...report.stops.map(({ why, at, by }) => `${stopWords.why[why]}: ${moment(at)}, recorded by ${by}.`),
          report.open === 0
            ? "Nothing that Bedside knows of is still public."
            : `${report.open} ${report.open === 1 ? "post is" : "posts are"} not known to be gone.`,
          ...(report.due ? [`Due: own channels ${report.due.owned}, partners ${report.due.partners}, letter ${report.due.report}.`] : []),
        ],
      },
      ...report.posts.map(({ postId, voidedAt, deliveries }) => ({
        heading: `Post ${postId}`,
        paragraphs: [
          ...(voidedAt ? [`Its approval ended ${moment(voidedAt)}.`] : []),
          ...deliveries.flatMap((one) => deliveryLines(one, moment)),
        ],
      })),
      {
        heading: "What may remain",
        paragraphs: [...(report.outside.length > 0 ? [`Places to see to by hand: ${report.outside.join(", ")}.`] : []), ...residuals],
      },
    ],
  }
}

export const printStopReport = view({
  name: "publish.print-stop-report",
  needs: "consents:read",
  input: z.object({ id: z.uuid() }),
  async run(seen, { id }): Promise<Result<{ fileName: string; pdf: Buffer }, NoConsent>> {
    const consent = await findConsent(seen.tx, id)
    if (!consent) return err({ kind: "no-such-consent" })
    const report = await stopReportOf(seen, consent)
    const { practice } = await formPractice(seen)
    const { timeZone } = await sideOf(seen)
    const pdf = await paperPdf(reportOf({ report, practiceName: practice.name, timeZone, now: seen.now }))
    return ok({ fileName: `${consent.handle}-stopped.pdf`, pdf })
  },
})
