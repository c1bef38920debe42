import type { AddressInfo } from "node:net"
import type { Readable } from "node:stream"
import { buffer } from "node:stream/consumers"
import { callbackify } from "node:util"
import PostalMime, { type Email } from "postal-mime"
import { SMTPServer } from "smtp-server"
import { expect, test } from "vitest"
import { openQueues } from "#platform/jobs/queue.ts"
import { mailWorker } from "#platform/mail.ts"
import { ana, openHouse } from "./practice.testing.ts"

/** A real mail server that keeps what it is given. */
async function openMailbox() {
  const mails: Email[] = []
  const keep = callbackify(async (stream: Readable) => void mails.push(await PostalMime.parse(await buffer(stream))))
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _session, done) => keep(stream, (error) => done(error)),
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const { port } = server.server.address() as AddressInfo
  return {
    mails,
    url: `smtp://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

test("invitation and reset link arrive by mail: a link and plain words, and no page shows them", async () => {
  await using mailbox = await openMailbox()
  await using house = await openHouse({ BEDSIDE_SMTP_URL: mailbox.url, BEDSIDE_MAIL_FROM: "Bedside <desk@willow.test>" })
  const { owner, practiceId } = await house.setUp()
  await using queues = await openQueues(house.platform.database.url, house.platform.log, { works: true })
  await queues.work([mailWorker(house.platform)])
  const invited = await owner.post(`/api/practices/${practiceId}/invitations`, { email: "ben@willow.test", role: "author" })
  expect(invited.body["link"]).toBeNull()
  await expect.poll(() => mailbox.mails.length, { timeout: 20_000 }).toBe(1)
  const [mail] = mailbox.mails
  expect(mail).toMatchObject({
    from: { address: "desk@willow.test" },
    to: [{ address: "ben@willow.test" }],
    subject: "Join Willow Street Clinic on Bedside",
  })
  const link = /http:\/\/localhost:4680\/invitation\/([\w-]{43})\s/.exec(mail?.text ?? "")
  expect((await house.browser().get(`/api/invitations/${link?.[1]}`)).status).toBe(200)
  expect(mail?.text).not.toContain(ana.email)
  expect(mail?.html).toBeUndefined()
  expect(mail?.attachments).toEqual([])

  await house.browser().post("/api/password-reset", { email: ana.email })
  await expect.poll(() => mailbox.mails.length, { timeout: 20_000 }).toBe(2)
  const token = /reset\?token=([\w-]{43})/.exec(mailbox.mails[1]?.text ?? "")?.[1]
  expect(token).toBeDefined()
  const listed = (await owner.get(`/api/practices/${practiceId}/mail`)).body
  expect(listed).toMatchObject({ smtp: true })
  expect(JSON.stringify(listed)).not.toContain(token)
  const done = await house.browser().post("/api/password-reset/complete", { token, password: "four brave tin kettles" })
  expect(done.status).toBe(200)
  for (const secret of [link?.[1] ?? "none", token ?? "none", "ben@willow", "Okafor"]) expect(house.lines.join("")).not.toContain(secret)
}, 60_000)
