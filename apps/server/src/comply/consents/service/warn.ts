import { ok } from "@bedside/kernel"
import { z } from "zod"
import { memberMails } from "#practice"
import { rolesWith } from "#platform/access.ts"
import { queueMail } from "#platform/mail.ts"
import { useCase } from "#platform/use-case.ts"
import { dayAfter } from "../../practice-checks.rules.ts"
import { historyOf } from "../history.repo.ts"
import { endingConsents, lockConsents, type StoredConsent } from "../ledger.repo.ts"
import { endsOfAge } from "../rules/of-age.ts"
import { note, sideOf } from "./acting.ts"

/** So many days before the last one whoever keeps consents hears of it. */
const notices = [30, 7, 1] as const

/** The notice that is due: the closest one whose day has come. Undefined when the end is farther off, or no day is named. */
export function noticeDue(endsOn: string | null, today: string): number | undefined {
  if (endsOn === null || endsOn < today) return undefined
  return notices.filter((days) => endsOn <= dayAfter(today, days)).at(-1)
}

interface Ending {
  readonly consent: StoredConsent
  readonly days: number
  readonly because: "day" | "came-of-age"
}
/** What ends it first: its last day, or that its person comes of age, which others signed for until then. */
function endOf(consent: StoredConsent): { readonly on: string | null; readonly because: Ending["because"] } {
  const { on } = consent.terms.expiry
  const ofAgeOn = endsOfAge(consent)
  return ofAgeOn !== null && (on === null || ofAgeOn <= on) ? { on: ofAgeOn, because: "came-of-age" } : { on, because: "day" }
}

const lineFor = ({ consent: { handle, terms }, days, because }: Ending): string => {
  const within = days === 1 ? "within a day" : `within ${days} days`
  // The day itself would be somebody's birthday.
  return because === "came-of-age"
    ? `${handle}: ends ${within}, because the person comes of age`
    : `${handle}: ends on ${terms.expiry.on}, ${within}`
}
const ofAge =
  "Who comes of age decides alone: what a parent or guardian signed ends on that day. Ask the person, then an adult, for a release of their own; from that day on, a new version of the consent is theirs to sign.\n\n"
const textFor = (ending: readonly Ending[], link: string): string =>
  `These consents end soon:\n\n${ending.map(lineFor).join("\n")}\n\n${ending.some(({ because }) => because === "came-of-age") ? ofAge : ""}After that scheduled posts that need them stop, and public ones are taken down. Ask for a new signature in time:\n${link}\n`

/** Writes once for each notice to those who keep consents; the mail names handles only. */
export const warnOfEnds = useCase({
  name: "comply.warn-of-ends",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run(context) {
    const { tx, platform, practiceId } = context
    const { today } = await sideOf(context)
    const ending: Ending[] = []
    const soon = dayAfter(today, notices[0])
    await lockConsents(
      tx,
      (await endingConsents(tx, soon)).map(({ id }) => id),
    )
    // Read again: what was held meanwhile by others may have ended, or been told of.
    for (const consent of await endingConsents(tx, soon)) {
      const { on, because } = endOf(consent)
      const days = noticeDue(on, today)
      if (days === undefined) continue
      const told = (await historyOf(tx, consent.id)).events.some(
        ({ type, facts }) => type === "expiry-notice" && Number(facts["days"]) <= days,
      )
      if (told) continue
      await note(context, consent.id, "expiry-notice", { days, because })
      ending.push({ consent, days, because })
    }
    const link = `${platform.config.url}/p/${practiceId}/consents`
    const subject = `${ending.length} ${ending.length === 1 ? "consent ends" : "consents end"} soon`
    if (ending.length > 0)
      for (const to of await memberMails(tx, rolesWith("consents:keep")))
        await queueMail(platform, tx, practiceId, { to, subject, text: textFor(ending, link) })
    return ok(ending.length)
  },
})
