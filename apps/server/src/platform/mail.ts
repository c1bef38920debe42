import nodemailer from "nodemailer"
import { z } from "zod"
import { newId } from "./ids.ts"
import type { Tx } from "./db/tenancy.ts"
import { defineJob, work, type Worker } from "./jobs/define.ts"
import { errorFields } from "./log.ts"
import type { Platform } from "./platform.ts"
import { Trouble } from "./trouble.ts"

/** A mail carries a link and plain words about what to do, never content or anything that points to a patient. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export const sendMail = defineJob({ name: "mail.send", payload: z.object({ practiceId: z.uuid(), mailId: z.uuid() }), attempts: 8 })

const recipient = (practiceId: string) => ({ practiceId, field: "mail.recipient" })
const body = (practiceId: string) => ({ practiceId, field: "mail.body" })

/** Queues a mail in the causing transaction. Without a mail server it is kept, and shown to administrators. */
export async function queueMail(platform: Platform, tx: Tx, practiceId: string, mail: Mail): Promise<void> {
  const id = newId()
  const kept = platform.config.smtpUrl === undefined
  await tx
    .insertInto("mail")
    .values({
      practice_id: practiceId,
      id,
      recipient: platform.sealer.seal(mail.to, recipient(practiceId)),
      subject: mail.subject,
      body: platform.sealer.seal(mail.text, body(practiceId)),
      state: kept ? "kept" : "waiting",
      at: platform.clock.now(),
    })
    .execute()
  if (!kept) await platform.jobs.enqueue(tx, sendMail, { practiceId, mailId: id })
}

export interface StoredMail extends Mail {
  readonly id: string
  readonly state: string
  readonly at: Date
}

/** The newest mails of a practice, opened. */
export async function listMail(platform: Platform, tx: Tx, practiceId: string, limit: number): Promise<StoredMail[]> {
  const rows = await tx.selectFrom("mail").selectAll().orderBy("at", "desc").limit(limit).execute()
  return rows.map((row) => ({
    id: row.id,
    to: platform.sealer.open(row.recipient, recipient(practiceId)),
    subject: row.subject,
    text: platform.sealer.open(row.body, body(practiceId)),
    state: row.state,
    at: row.at,
  }))
}

/** Sends one waiting mail; a mail server's refusal is tried again with growing pauses. */
export const mailWorker = (platform: Platform): Worker =>
  work(sendMail, async ({ practiceId, mailId }) => {
    const url = platform.config.smtpUrl
    const row = await platform.tenancy.asPractice(practiceId, (tx) =>
      tx.selectFrom("mail").selectAll().where("id", "=", mailId).where("state", "=", "waiting").executeTakeFirst(),
    )
    if (!row || !url) return
    const { sealer, config } = platform
    const mail = {
      to: sealer.open(row.recipient, recipient(practiceId)),
      subject: row.subject,
      text: sealer.open(row.body, body(practiceId)),
    }
    await nodemailer.createTransport(url).sendMail({ from: config.mailFrom, ...mail, messageId: `<${mailId}@bedside>` })
    await platform.tenancy.asPractice(practiceId, (tx) => tx.updateTable("mail").set({ state: "sent" }).where("id", "=", mailId).execute())
  })

/** Whether the mail server answers and takes our name; for the doctor. */
export async function checkMail(smtpUrl: string): Promise<void> {
  const transport = nodemailer.createTransport(smtpUrl)
  await transport.verify().catch((error: unknown) => {
    throw new Trouble(
      `The mail server does not work (${errorFields(error).error}).`,
      "Check BEDSIDE_SMTP_URL: host, port, user and password.",
    )
  })
  transport.close()
}
