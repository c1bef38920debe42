import { formLanguages, type StopReport } from "@bedside/contracts"
import { err, ok, type Result } from "@bedside/kernel"
import { z } from "zod"
import { formPractice, keepReveal, lockConsent, note, openIdentity, type Paper, paperPdf, sideOf } from "#comply"
import { type Context, useCase } from "#platform/use-case.ts"
import { dayOf, isOpen } from "./stops.rules.ts"
import { letterWords } from "./stops.words.ts"
import { type NoConsent, stopReportOf } from "./stops.view.ts"

interface Told {
  readonly report: StopReport
  readonly language: "en" | "es"
  readonly name: string
  readonly address: string
  readonly practice: { readonly name: string; readonly privacyOfficial: string; readonly address: string; readonly email: string }
  readonly timeZone: string
  readonly now: Date
}

/** The letter as a paper: what was stopped, when, and what may remain. It repeats nothing of what was shown. */
export function letterOf({ report, language, name, address, practice, timeZone, now }: Told): Paper {
  const words = letterWords(language)
  const day = (at: Date | string) => words.day(dayOf(timeZone, new Date(at)))
  const deliveries = report.posts.flatMap((post) => post.deliveries)
  const canceled = deliveries.filter(({ outcome }) => outcome === "canceled").length
  const gone = deliveries.flatMap((one) => (one.gone ? [words.takenDown(one.networkName, day(one.gone.at))] : []))
  const open = deliveries.filter(({ outcome }) => isOpen(outcome)).map(({ networkName }) => words.stillUp(networkName))
  const seen = report.residuals.flatMap(({ kind, entries: [last] }) =>
    last ? [words.residual(words.kinds[kind], words.states[last.state], day(last.at))] : [],
  )
  const [stop] = report.stops
  const opening = stop ? [words.opening(words.why[stop.why], day(stop.at), report.handle)] : []
  const stopped = [...(canceled > 0 ? [words.canceled(canceled)] : []), ...gone]
  const outside = report.outside.length > 0 ? [words.outside(report.outside.join(", "))] : []
  const { name: practiceName, privacyOfficial, address: where, email } = practice
  return {
    title: words.title,
    language,
    now,
    parts: [
      { heading: null, paragraphs: [practiceName, day(now), ...(address ? [address] : []), words.greeting(name), ...opening] },
      { heading: words.stoppedHeading, paragraphs: stopped.length + open.length > 0 ? stopped : [words.nothingPublic] },
      ...(open.length > 0 ? [{ heading: words.openHeading, paragraphs: open }] : []),
      { heading: words.remainsHeading, paragraphs: [words.remains, ...seen, ...outside] },
      { heading: words.askHeading, paragraphs: [words.ask(privacyOfficial, practiceName, where, email), words.care] },
      { heading: null, paragraphs: [words.closing(practiceName)] },
    ],
  }
}

type Made = { fileName: string; pdf: string }
/** Writes to the person. The name comes through the vault's door: with the right, a reason that is kept, and an event in the history. */
export const writeStopLetter = useCase({
  name: "publish.write-stop-letter",
  needs: "consents:reveal",
  input: z.object({ id: z.uuid(), language: z.enum(formLanguages), reason: z.string() }),
  async run(context: Context, { id, language, reason }): Promise<Result<Made, NoConsent | { kind: "nothing-stopped" }>> {
    const { tx, personId, now } = context
    const consent = await lockConsent(tx, id)
    if (!consent) return err({ kind: "no-such-consent" })
    context.audit.subject(id, { handle: consent.handle })
    const report = await stopReportOf(context, consent)
    if (report.stops.length === 0) return err({ kind: "nothing-stopped" })
    await keepReveal(context, id, personId ?? "", reason)
    const { name, signerName, address } = await openIdentity(context, consent.subjectRef)
    await note(context, id, "letter-made", { language })
    const { practice } = await formPractice(context)
    const { timeZone } = await sideOf(context)
    const pdf = await paperPdf(letterOf({ report, language, name: signerName || name, address, practice, timeZone, now }))
    return ok({ fileName: `${consent.handle}-letter.pdf`, pdf: pdf.toString("base64") })
  },
})
