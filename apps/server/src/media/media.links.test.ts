import { randomBytes, randomUUID } from "node:crypto"
import { expect, test } from "vitest"
import { masterKeyOf } from "#platform/crypto/keys.ts"
import { createLinks } from "#platform/crypto/links.ts"
import { readTicket, signTicket, type Ticket } from "./media.links.ts"
import { renditions } from "./media.rules.ts"

const links = createLinks(masterKeyOf(randomBytes(32)))
const until = new Date("2026-03-02T15:10:00Z")
const ticket: Ticket = { practiceId: randomUUID(), mediaId: randomUUID(), personId: randomUUID(), version: 3, rendition: "square", until }
const signedOf = (one: Ticket) => signTicket(links, one).replace("/api/media/", "")
const before = new Date(until.getTime() - 1)

test("a link says what it was made for, until it ends, to the person it was made for", () => {
  for (const rendition of renditions)
    expect(readTicket(links, signedOf({ ...ticket, rendition }), ticket.personId, before)).toEqual({ ...ticket, rendition })
  expect(readTicket(links, signedOf(ticket), ticket.personId, until)).toBeUndefined()
  expect(readTicket(links, signedOf(ticket), randomUUID(), before)).toBeUndefined()
})

test("a link nobody signed here, cut or lengthened, opens nothing", () => {
  const signed = signedOf(ticket)
  const foreign = createLinks(masterKeyOf(randomBytes(32)))
  expect(readTicket(foreign, signed, ticket.personId, before)).toBeUndefined()
  for (const forged of [signed.slice(4), `${signed}AAAA`, links.sign(Buffer.from("short")), ""])
    expect(readTicket(links, forged, ticket.personId, before)).toBeUndefined()
})
