import { err, ok, type Result } from "@bedside/kernel"
import { Readable } from "node:stream"
import { z } from "zod"
import type { Exchange } from "#platform/http/routes.ts"
import { view } from "#platform/use-case.ts"
import { demandRendition, renditionFile } from "./media.files.ts"
import { readTicket } from "./media.links.ts"
import * as repo from "./media.repo.ts"
import { rangeOf, type Rendition, renditions } from "./media.rules.ts"

type Ended = { kind: "link-ended" }
type Found = { readonly name: string; readonly type: string; readonly mark: string } | { readonly captions: string; readonly mark: string }

const findFile = view({
  name: "media.read",
  needs: "media:read",
  input: z.object({ id: z.uuid(), version: z.number().int(), rendition: z.enum(renditions) }),
  async run({ tx }, { id, version, rendition }): Promise<Result<{ medium: repo.StoredMedium; found: Found }, Ended>> {
    const medium = await repo.findMedium(tx, id)
    const isThere = medium?.version === version && (medium.state === "looking" || medium.state === "ready")
    if (!medium || !isThere) return err({ kind: "link-ended" })
    const mark = markOf(medium, rendition)
    if (rendition === "captions")
      return medium.captions === null ? err({ kind: "link-ended" }) : ok({ medium, found: { captions: medium.captions, mark } })
    const file = renditionFile(medium, rendition)
    if (!file) return err({ kind: "link-ended" })
    return ok({ medium, found: { ...file, mark } })
  },
})
/** Tells one content from another; a poster and captions can change without the file. */
const markOf = ({ id, version, revision, focal_x, focal_y }: repo.StoredMedium, rendition: Rendition): string => {
  const changing = rendition === "poster" || rendition === "captions" || rendition === "small" ? revision : `${focal_x}-${focal_y}`
  return `"${id}.${version}.${rendition}.${changing}"`
}

/** What is served is never a page of ours, whatever is in it. */
const headers = {
  "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  // A computer at a front desk is shared: a picture is asked for again each time, and sent again only if it is another.
  "cache-control": "private, no-cache",
  "content-disposition": "inline",
  "accept-ranges": "bytes",
}

/** The bytes behind a signed link, for the person it was made for, as long as they work in that practice. */
export async function serve(exchange: Exchange, signed: string): Promise<Result<Readable | Buffer, Ended>> {
  const { platform, request, reply, visitor } = exchange
  const ticket = visitor && readTicket(platform.links, signed, visitor.personId, platform.clock.now())
  const caller = ticket && (await exchange.callerIn(ticket.practiceId))
  if (!ticket || !caller) return err({ kind: "link-ended" })
  const { mediaId: id, version, rendition } = ticket
  const answer = await findFile(caller, { id, version, rendition })
  if (!answer.ok) return err({ kind: "link-ended" })
  const { medium, found } = answer.value
  void reply.headers({ ...headers, etag: found.mark })
  if (request.headers["if-none-match"] === found.mark) {
    void reply.code(304)
    return ok(Buffer.alloc(0))
  }
  if ("captions" in found) {
    void reply.type("text/vtt; charset=utf-8")
    return ok(Buffer.from(found.captions))
  }
  await demandRendition(platform, ticket.practiceId, medium, rendition)
  void reply.type(found.type)
  return part(exchange, ticket.practiceId, found.name)
}

async function part({ platform, request, reply }: Exchange, practiceId: string, name: string): Promise<Result<Readable, Ended>> {
  const asked = request.headers.range
  const first = await platform.files.open(practiceId, name, asked === undefined ? undefined : { start: 0, end: 1 })
  if (!first) return err({ kind: "link-ended" })
  if (asked === undefined) {
    void reply.header("content-length", first.size)
    return ok(first.stream)
  }
  first.stream.destroy()
  const range = rangeOf(asked, first.size)
  if (range === "unsatisfiable") {
    void reply.code(416).header("content-range", `bytes */${first.size}`).header("content-length", 0)
    return ok(Readable.from([]))
  }
  const opened = await platform.files.open(practiceId, name, range === "whole" ? undefined : range)
  if (!opened) return err({ kind: "link-ended" })
  if (range === "whole") void reply.header("content-length", first.size)
  else
    void reply
      .code(206)
      .header("content-range", `bytes ${range.start}-${range.end - 1}/${first.size}`)
      .header("content-length", range.end - range.start)
  return ok(opened.stream)
}
