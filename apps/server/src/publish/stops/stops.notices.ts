import { type stopWhys, stopWords } from "@bedside/contracts"
import { memberMails } from "#practice"
import { rolesWith } from "#platform/access.ts"
import { queueMail } from "#platform/mail.ts"
import type { Context } from "#platform/use-case.ts"

interface Stopped {
  readonly consent: { readonly id: string; readonly handle: string }
  readonly why: (typeof stopWhys)[number]
  readonly canceled: number
  readonly recalled: number
}
const posts = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? `1 post ${one}` : `${count} posts ${many}`]

/** What those who keep consents read when use was stopped: the handle and counts, nobody's name and nothing of a post. */
export const noticeOf = ({ consent, why, canceled, recalled }: Stopped, link: string): { subject: string; text: string } => ({
  subject: `Use of ${consent.handle} was stopped`,
  text: `${stopWords.why[why]}: ${consent.handle}.\n\n${[
    ...posts(canceled, "that was waiting is canceled.", "that were waiting are canceled."),
    ...posts(recalled, "that is public is being taken down.", "that are public are being taken down."),
  ].join("\n")}\n\nSee what was stopped, and what may remain:\n${link}\n`,
})

/** Tells those who keep consents; nothing is sent when nothing used it. */
export async function tellOfStop({ tx, platform, practiceId }: Context, stopped: Stopped): Promise<void> {
  if (stopped.canceled + stopped.recalled === 0) return
  await write({ tx, platform, practiceId }, noticeOf(stopped, linkTo({ platform, practiceId }, stopped.consent.id)))
}

/** Tells those who keep consents that something is still public and somebody must look. */
export async function tellOfStanding(context: Context, { id, handle }: Stopped["consent"]): Promise<void> {
  const text = `A post under ${handle} could not be taken down.\n\nSee why, and what to do:\n${linkTo(context, id)}\n`
  await write(context, { subject: `A post under ${handle} is still up`, text })
}

const linkTo = ({ platform, practiceId }: Pick<Context, "platform" | "practiceId">, id: string): string =>
  `${platform.config.url}/p/${practiceId}/consents/${id}/stopped`
async function write(
  { tx, platform, practiceId }: Pick<Context, "tx" | "platform" | "practiceId">,
  mail: { subject: string; text: string },
): Promise<void> {
  for (const to of await memberMails(tx, rolesWith("consents:keep"))) await queueMail(platform, tx, practiceId, { to, ...mail })
}
