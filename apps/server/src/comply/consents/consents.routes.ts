import { api, type Parsed } from "@bedside/contracts"
import { err, ok } from "@bedside/kernel"
import { type BoundRoute, callerOf, change, type Exchange, handle, open, routes } from "#platform/http/routes.ts"
import { addressKey, createThrottle, type Throttle } from "#practice"
import type { Platform } from "#platform/platform.ts"
import { badCursorWords } from "#platform/page-mark.ts"
import { type Caller, signerFor } from "#platform/use-case.ts"
import { practiceOfLink } from "./links.repo.ts"
import { approveItem, checkConsent, giveCopy } from "./service/check.ts"
import { amendConsent, createConsent, newConsentVersion } from "./service/draft.ts"
import { addConsentScan, recordPaper } from "./service/paper.ts"
import { presentConsent, previewReleaseForm, printReleaseForm, showReleaseForm } from "./service/present.ts"
import { saveRetention, showRetention } from "./service/retention.ts"
import { readConsentDocument, revealConsent } from "./service/reveal.ts"
import { consentChoices, listConsents, showConsent } from "./service/show.ts"
import { declineSigning, openSigning, signConsent, trySigningCode } from "./service/sign.ts"
import {
  declineConsent,
  freezeConsent,
  markDefective,
  narrowConsent,
  recordConsentEvent,
  revokeConsent,
  unfreezeConsent,
} from "./service/stop.ts"
import { draftWords, found, linkWords, narrowWords, paperWords, refusals, revealWords } from "./consents.words.ts"

const contract = api.consents
const show = (caller: Caller, id: string) => showConsent(caller, { id })
type BodyOf<R> = Parsed<R> extends { body: infer B } ? B : never

/** Anything that is handed out as a file is saved, not shown: a page of ours never runs what was uploaded. */
function sendFile({ reply }: Exchange, { fileName, type, bytes }: { fileName: string; type: string; bytes: Buffer }) {
  reply.header("cache-control", "no-store").header("content-disposition", `attachment; filename="${fileName}"`).type(type)
  return ok(bytes)
}

async function addScan(exchange: Exchange, id: string) {
  const file = await exchange.request.file().catch(() => undefined)
  if (!file) return err({ kind: "no-file" as const })
  return addConsentScan(callerOf(exchange), { id, bytes: await file.toBuffer() })
}

interface Held {
  readonly token: string
  readonly code?: string | undefined
}
const throttles = new WeakMap<Platform, Throttle>()
/** Counts secrets that were made up, by address. */
function throttleOf(platform: Platform): Throttle {
  const known = throttles.get(platform) ?? createThrottle(platform.clock)
  throttles.set(platform, known)
  return known
}

/** From a link's secret to the practice it belongs to, once its code fits. */
async function enter({ platform, request, requestId }: Exchange, { token, code }: Held) {
  const counted = throttleOf(platform).request(addressKey(request.ip))
  if (!counted.ok) return counted
  const practiceId = await practiceOfLink(platform, token)
  if (!practiceId) return err({ kind: "unknown-link" as const })
  // Only secrets of no link count: a waiting room may share one address.
  counted.value.succeeded()
  const caller = signerFor(platform, practiceId, requestId)
  const held = { token, ...(code !== undefined && { code }) }
  const tried = await trySigningCode(caller, held)
  if (!tried.ok) return tried
  if (!tried.value.fits) return err({ kind: code === undefined ? ("code-needed" as const) : ("wrong-code" as const) })
  return ok({ caller, held })
}

const signing = {
  openSigning: open(
    contract.openSigning,
    async (exchange: Exchange, { body }: Parsed<typeof contract.openSigning>) => {
      const entered = await enter(exchange, body)
      return entered.ok ? openSigning(entered.value.caller, entered.value.held) : entered
    },
    linkWords,
  ),
  sign: open(
    contract.sign,
    async (exchange: Exchange, { body: { signature, ...given } }: Parsed<typeof contract.sign>) => {
      const entered = await enter(exchange, given)
      return entered.ok ? signConsent(entered.value.caller, { ...entered.value.held, signature }) : entered
    },
    linkWords,
  ),
  declineSigning: open(
    contract.declineSigning,
    async (exchange: Exchange, { body }: Parsed<typeof contract.declineSigning>) => {
      const entered = await enter(exchange, body)
      return entered.ok ? declineSigning(entered.value.caller, entered.value.held) : entered
    },
    linkWords,
  ),
}

const reading = {
  listConsents: handle(contract.listConsents, listConsents, ({ query }) => query, { "bad-cursor": badCursorWords }),
  consentChoices: handle(contract.consentChoices, consentChoices, () => null, {}),
  consentRetention: handle(contract.consentRetention, showRetention, () => null, {}),
  saveConsentRetention: handle(contract.saveConsentRetention, saveRetention, ({ body }) => body, {}),
  getConsent: handle(contract.getConsent, showConsent, ({ params }) => ({ id: params.id }), found),
  releaseForm: handle(contract.releaseForm, showReleaseForm, ({ params }) => ({ id: params.id }), found),
  previewForm: handle(contract.previewForm, previewReleaseForm, ({ body }) => body, {}),
  printForm: open(
    contract.printForm,
    async (exchange: Exchange, { params }: Parsed<typeof contract.printForm>) => {
      const printed = await printReleaseForm(callerOf(exchange), { id: params.id })
      if (!printed.ok) return printed
      const { handle: name, pdf } = printed.value
      return sendFile(exchange, { fileName: `${name}-form.pdf`, type: "application/pdf", bytes: pdf })
    },
    found,
  ),
  revealConsent: handle(contract.revealConsent, revealConsent, ({ params, body }) => ({ id: params.id, ...body }), refusals),
  consentDocument: open(
    contract.consentDocument,
    async (exchange: Exchange, { params: { id, documentId } }: Parsed<typeof contract.consentDocument>) => {
      const read = await readConsentDocument(callerOf(exchange), { id, documentId })
      return read.ok ? sendFile(exchange, read.value) : read
    },
    revealWords,
  ),
}

const writing = {
  createConsent: open(
    contract.createConsent,
    async (exchange: Exchange, { body }: Parsed<typeof contract.createConsent>) => {
      const made = await createConsent(callerOf(exchange), body)
      return made.ok ? show(callerOf(exchange), made.value.id) : made
    },
    { ...found, ...draftWords },
  ),
  amendConsent: change(contract.amendConsent, amendConsent, (id, body: BodyOf<typeof contract.amendConsent>) => ({ id, ...body }), show, {
    ...refusals,
    ...draftWords,
  }),
  newVersion: open(
    contract.newVersion,
    async (exchange: Exchange, { params }: Parsed<typeof contract.newVersion>) => {
      const made = await newConsentVersion(callerOf(exchange), { id: params.id })
      return made.ok ? show(callerOf(exchange), made.value.id) : made
    },
    refusals,
  ),
  presentConsent: open(
    contract.presentConsent,
    async (exchange: Exchange, { params, body }: Parsed<typeof contract.presentConsent>) => {
      const presented = await presentConsent(callerOf(exchange), { id: params.id, ...body })
      if (!presented.ok) return presented
      const consent = await show(callerOf(exchange), params.id)
      return consent.ok ? ok({ ...presented.value, consent: consent.value }) : consent
    },
    { ...refusals, ...draftWords },
  ),
}

const settling = {
  addScan: open(contract.addScan, (exchange: Exchange, { params }: Parsed<typeof contract.addScan>) => addScan(exchange, params.id), {
    ...refusals,
    ...paperWords,
  }),
  recordPaper: change(contract.recordPaper, recordPaper, (id, body: BodyOf<typeof contract.recordPaper>) => ({ id, ...body }), show, {
    ...refusals,
    ...paperWords,
  }),
  checkConsent: change(contract.checkConsent, checkConsent, (id, body: BodyOf<typeof contract.checkConsent>) => ({ id, ...body }), show, {
    ...refusals,
    ...paperWords,
  }),
  giveCopy: change(contract.giveCopy, giveCopy, (id, body: BodyOf<typeof contract.giveCopy>) => ({ id, ...body }), show, {
    ...refusals,
    ...paperWords,
  }),
  approveItem: change(contract.approveItem, approveItem, (id, body: BodyOf<typeof contract.approveItem>) => ({ id, ...body }), show, {
    ...refusals,
    ...paperWords,
  }),
  declineConsent: change(contract.declineConsent, declineConsent, (id) => ({ id }), show, refusals),
  recordEvent: change(
    contract.recordEvent,
    recordConsentEvent,
    (id, body: BodyOf<typeof contract.recordEvent>) => ({ id, ...body }),
    show,
    { ...refusals, ...paperWords },
  ),
  freezeConsent: change(
    contract.freezeConsent,
    freezeConsent,
    (id, body: BodyOf<typeof contract.freezeConsent>) => ({ id, ...body }),
    show,
    refusals,
  ),
  unfreezeConsent: change(contract.unfreezeConsent, unfreezeConsent, (id) => ({ id }), show, refusals),
  revokeConsent: change(
    contract.revokeConsent,
    revokeConsent,
    (id, body: BodyOf<typeof contract.revokeConsent>) => ({ id, ...body }),
    show,
    { ...refusals, ...paperWords },
  ),
  narrowConsent: change(
    contract.narrowConsent,
    narrowConsent,
    (id, { via, on, ...parts }: BodyOf<typeof contract.narrowConsent>) => ({ id, via, on, parts }),
    show,
    { ...refusals, ...paperWords, ...narrowWords },
  ),
  markDefective: change(
    contract.markDefective,
    markDefective,
    (id, body: BodyOf<typeof contract.markDefective>) => ({ id, ...body }),
    show,
    refusals,
  ),
}

/** Every route about consents: the ledger's, the vault's, and those of the signing link. */
export const consentsRoutes: readonly BoundRoute[] = routes(contract, { ...reading, ...writing, ...settling, ...signing })
