import { ok } from "@bedside/kernel"
import { z } from "zod"
import { memberMails } from "#practice"
import { rolesWith } from "#platform/access.ts"
import { queueMail } from "#platform/mail.ts"
import { useCase } from "#platform/use-case.ts"
import { dayAfter } from "../../practice-checks.rules.ts"
import { historyOf } from "../history.repo.ts"
import { endingConsents, type StoredConsent } from "../ledger.repo.ts"
import { note, sideOf } from "./acting.ts"

/** So many days before the last one whoever keeps consents hears of it. */
const notices = [30, 7, 1] as const

/** The notice that is due: the closest one whose day has come. Undefined when the end is farther off, or no day is named. */
export function noticeDue(endsOn: string | null, today: string): number | undefined {
  if (endsOn === null || endsOn < today) return undefined
  return notices.filter((days) => endsOn <= dayAfter(today, days)).at(-1)
}

const textFor = (ending: readonly (readonly [consent: StoredConsent, days: number])[], link: string): string =>
  `These consents end soon:\n\n${ending
    .map(([{ handle, terms }, days]) => `${handle}: ends on ${terms.expiry.on}, ${days === 1 ? "within a day" : `within ${days} days`}`)
    .join(
      "\n",
    )}\n\nAfter that day scheduled posts that need them stop, and public ones are taken down. Ask for a new signature in time:\n${link}\n`

/** Writes once for each notice to those who keep consents; the mail names handles only. */
export const warnOfEnds = useCase({
  name: "comply.warn-of-ends",
  needs: "worker",
  audit: "quiet",
  input: z.null(),
  async run(context) {
    const { tx, platform, practiceId } = context
    const { today } = await sideOf(context)
    const ending: (readonly [StoredConsent, number])[] = []
    for (const consent of await endingConsents(tx, dayAfter(today, notices[0]))) {
      const days = noticeDue(consent.terms.expiry.on, today)
      if (days === undefined) continue
      const told = (await historyOf(tx, consent.id)).events.some(
        ({ type, facts }) => type === "expiry-notice" && Number(facts["days"]) <= days,
      )
      if (told) continue
      await note(context, consent.id, "expiry-notice", { days })
      ending.push([consent, days])
    }
    const link = `${platform.config.url}/p/${practiceId}/consents`
    const subject = `${ending.length} ${ending.length === 1 ? "consent ends" : "consents end"} soon`
    if (ending.length > 0)
      for (const to of await memberMails(tx, rolesWith("consents:keep")))
        await queueMail(platform, tx, practiceId, { to, subject, text: textFor(ending, link) })
    return ok(ending.length)
  },
})
