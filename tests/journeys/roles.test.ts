import { api, checklistItems, type Permission, type Role, roles, type Route } from "@bedside/contracts"
import { addressOf } from "@bedside/contracts/client"
import { expect, test } from "vitest"
import { permissionsOf } from "../../apps/server/src/platform/access.ts"
import { quoteBody } from "../world/consents.ts"
import type { Person } from "../world/person.ts"
import { openWorld, type World } from "../world/world.ts"

interface Asked {
  /** What the route demands; `member` is open to everybody who works there. */
  readonly needs: Permission | "member"
  readonly body?: unknown
  readonly query?: Readonly<Record<string, unknown>>
}
const nobody = "0190a8c0-0000-7000-8000-000000000001"
const content = { text: "We are open on Saturday.", variants: [], media: [] }
const seen = { contentHash: "none" }
const publicly = { author: "River", text: "Thank you." }
const profile = {
  name: "Willow Street Clinic",
  timeZone: "America/Denver",
  state: "CO",
  specialty: "",
  contactName: "",
  phones: [],
  emails: [],
  domains: [],
  handles: [],
  locations: [],
  providers: [],
  settings: { requireSecondFactor: false, idleMinutes: 15, allowOverrides: true },
}
const guideline = {
  title: "Brand",
  kind: "word",
  words: ["cheap"],
  severity: "warn",
  message: "We do not say this.",
  fix: "Say affordable.",
  appliesTo: ["outbound-post"],
  examples: [],
}
const medium = {
  revision: 1,
  name: "Room",
  alt: { en: "", es: "" },
  rights: { kind: "own", holder: "", license: "", source: "", credit: "" },
  expiresOn: null,
  focal: { x: 0.5, y: 0.5 },
  folderId: null,
  tags: [],
}
const checklist = Object.fromEntries(checklistItems.map((item) => [item, "not-there"]))
const day = { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z" }

/** Every route inside a practice, what it demands, and a call that is well formed but names nothing that exists. */
const table: Readonly<Record<string, Asked>> = {
  "practice.getPractice": { needs: "practice:read" },
  "practice.savePractice": { needs: "practice:write", body: profile },
  "practice.listMembers": { needs: "people:read" },
  "practice.changeRole": { needs: "people:write", body: { role: "author" } },
  "practice.removeMember": { needs: "people:write" },
  "practice.listInvitations": { needs: "people:read" },
  "practice.invite": { needs: "people:write", body: { email: "new@willow.example", role: "author" } },
  "practice.withdrawInvitation": { needs: "people:write" },
  "practice.listMail": { needs: "mail:read" },
  "channels.listChannels": { needs: "channels:read" },
  "channels.connectChannel": { needs: "channels:write", body: { networkId: "nowhere", fields: {} } },
  "channels.checkChannel": { needs: "channels:read" },
  "channels.disconnectChannel": { needs: "channels:write" },
  "media.listMedia": { needs: "media:read" },
  "media.getMedium": { needs: "media:read" },
  "media.uploadMedia": { needs: "media:write" },
  "media.beginUpload": { needs: "media:write", body: { name: "Room", kind: "picture", bytes: 1, folderId: nobody } },
  "media.uploadOffset": { needs: "media:write" },
  "media.uploadPart": { needs: "media:write" },
  "media.cancelUpload": { needs: "media:write" },
  "media.saveMedium": { needs: "media:write", body: medium },
  "media.saveCaptions": { needs: "media:write", body: { text: "WEBVTT" } },
  "media.removeCaptions": { needs: "media:write" },
  "media.savePoster": { needs: "media:write" },
  "media.saveFrames": { needs: "media:write" },
  "media.editMedium": { needs: "media:write", body: { version: 1, blur: [], crop: null } },
  "media.lookAgain": { needs: "media:write" },
  "media.markPerson": { needs: "media:write", body: { box: { x: 0, y: 0, w: 1, h: 1 }, atSeconds: null } },
  "media.sayWhoIsShown": { needs: "media:write", body: { state: "unlinked" } },
  "media.sayNotIdentifiable": { needs: "media:clear", body: { why: "Seen from behind, far away" } },
  "media.saySpeech": { needs: "media:write", body: { speaks: false } },
  "media.unmarkPerson": { needs: "media:write" },
  "media.answerChecklist": { needs: "media:write", body: { version: 1, answers: checklist } },
  "media.clearBackground": { needs: "media:clear", body: { version: 1 } },
  "media.withdrawClearance": { needs: "media:clear" },
  "media.trashMedium": { needs: "media:write" },
  "media.restoreMedium": { needs: "media:write" },
  "media.changeMany": { needs: "media:write", body: { ids: [nobody], change: { kind: "trash" } } },
  "media.listFolders": { needs: "media:read" },
  "media.addFolder": { needs: "media:write", body: { name: "Rooms" } },
  "media.renameFolder": { needs: "media:write", body: { name: "Rooms" } },
  "media.removeFolder": { needs: "media:write" },
  "media.libraryFacts": { needs: "media:read" },
  "compose.listPosts": { needs: "compose:read" },
  "compose.createPost": { needs: "compose:write", body: { content, planAt: null } },
  "compose.getPost": { needs: "compose:read" },
  "compose.savePost": { needs: "compose:write", body: { content, planAt: null, revision: 1 } },
  "compose.deletePost": { needs: "compose:write" },
  "compose.undeletePost": { needs: "compose:write" },
  "compose.listVersions": { needs: "compose:read" },
  "comply.checkText": { needs: "comply:check", body: { kind: "outbound-post", text: "Hello." } },
  // Which right an override demands depends on the finding; without a post there is none to ask about.
  "comply.overrideFinding": { needs: "compose:read", body: { ...seen, ruleId: "phi-date", reason: "A release is on file." } },
  "comply.rulebook": { needs: "compose:read" },
  "comply.chooseSeverity": { needs: "comply:set-rules", body: { severity: "block" } },
  "comply.addGuideline": { needs: "comply:set-rules", body: guideline },
  "comply.saveGuideline": { needs: "comply:set-rules", body: { ...guideline, revision: 1 } },
  "comply.removeGuideline": { needs: "comply:set-rules" },
  "comply.labelFinding": {
    needs: "comply:check",
    body: { ruleId: "phi-date", kind: "outbound-post", text: "Hello.", label: "wrong", note: null },
  },
  "comply.unlabelFinding": { needs: "comply:check" },
  "comply.listLabels": { needs: "comply:set-rules" },
  "comply.practiceChecks": { needs: "people:read" },
  "comply.answerCheck": { needs: "comply:set-rules", body: { answer: "in-order", on: "2026-01-01", note: null } },
  "comply.withdrawCheckAnswer": { needs: "comply:set-rules" },
  "consents.listConsents": { needs: "consents:read" },
  "consents.consentChoices": { needs: "consents:read" },
  "consents.consentRetention": { needs: "practice:read" },
  "consents.saveConsentRetention": { needs: "consents:reveal", body: { years: 8 } },
  "consents.createConsent": { needs: "consents:keep", body: quoteBody() },
  "consents.getConsent": { needs: "consents:read" },
  "consents.amendConsent": { needs: "consents:keep", body: { ...quoteBody(), revision: 1 } },
  "consents.newVersion": { needs: "consents:keep" },
  "consents.releaseForm": { needs: "consents:keep" },
  "consents.previewForm": { needs: "consents:keep", body: { ...quoteBody(), items: "" } },
  "consents.printForm": { needs: "consents:keep" },
  "consents.presentConsent": { needs: "consents:keep", body: { check: "code" } },
  "consents.addScan": { needs: "consents:keep" },
  "consents.recordPaper": {
    needs: "consents:keep",
    body: { scanId: nobody, by: "individual", on: "2026-01-01", authority: "", sensitive: [], statements: [], witnessed: false },
  },
  "consents.checkConsent": { needs: "consents:keep", body: { documentSha256: "0".repeat(64) } },
  "consents.giveCopy": { needs: "consents:keep", body: { method: "print", on: "2026-01-01" } },
  "consents.approveItem": { needs: "consents:keep", body: { sha256: "0".repeat(64) } },
  "consents.declineConsent": { needs: "consents:keep" },
  "consents.recordEvent": { needs: "consents:keep", body: { on: "2026-01-01" } },
  "consents.freezeConsent": { needs: "consents:keep", body: { cause: "dispute" } },
  "consents.unfreezeConsent": { needs: "consents:keep" },
  "consents.revokeConsent": { needs: "consents:keep", body: { via: "letter", on: "2026-01-01" } },
  "consents.narrowConsent": {
    needs: "consents:keep",
    body: { via: "letter", on: "2026-01-01", channels: ["facebook"], info: [], media: [] },
  },
  "stops.stopReport": { needs: "consents:read" },
  "stops.printStopReport": { needs: "consents:read" },
  "stops.stopEvidence": { needs: "consents:keep" },
  "stops.stopEvidencePicture": { needs: "consents:keep" },
  "stops.settleStopped": { needs: "consents:keep", body: { act: "retry" } },
  "stops.noteResidual": { needs: "consents:keep", body: { kind: "search", state: "asked", note: "" } },
  "stops.stopLetter": { needs: "consents:reveal", body: { language: "en", reason: "Telling the person what was stopped." } },
  "consents.markDefective": { needs: "consents:keep", body: { defect: "combined" } },
  "consents.revealConsent": { needs: "consents:reveal", body: { reason: "The person asked what we keep." } },
  "consents.consentDocument": { needs: "consents:reveal" },
  "approve.submitPost": { needs: "compose:write", body: seen },
  "approve.withdrawPost": { needs: "compose:write" },
  "approve.approvePost": { needs: "approve:decide", body: seen },
  "approve.sendBackPost": { needs: "approve:decide", body: { ...seen, note: "Shorter." } },
  "approve.approvalQueue": { needs: "approve:read" },
  "publish.schedulePost": { needs: "publish:schedule", body: { ...seen, sendAt: null } },
  "publish.listDeliveries": { needs: "publish:read", query: day },
  "publish.rescheduleDelivery": { needs: "publish:schedule", body: { sendAt: null } },
  "publish.cancelDelivery": { needs: "publish:schedule" },
  "publish.retryDelivery": { needs: "publish:schedule" },
  "publish.settleDelivery": { needs: "publish:schedule", body: { isPublic: false } },
  "publish.takeDown": { needs: "publish:take-down", body: { reason: "Wrong date." } },
  "engage.listMessages": { needs: "engage:read" },
  "engage.markMessage": { needs: "engage:write", body: { state: "done" } },
  "engage.saveReplyDraft": { needs: "engage:write", body: { text: "Thank you.", revision: 0 } },
  "govern.listAudit": { needs: "govern:read" },
  "govern.verifyAudit": { needs: "govern:read" },
  "home.home": { needs: "practice:read" },
  "home.events": { needs: "member" },
  "sandbox.feed": { needs: "channels:read" },
  "sandbox.feedMedia": { needs: "channels:read" },
  "sandbox.comment": { needs: "sandbox:act", body: publicly },
  "sandbox.like": { needs: "sandbox:act" },
  "sandbox.review": { needs: "sandbox:act", body: { ...publicly, rating: 5 } },
  "sandbox.message": { needs: "sandbox:act", body: publicly },
  "sandbox.setFault": { needs: "sandbox:act", body: { fault: "none" } },
}
const practiceRoutes: readonly (readonly [string, Route])[] = Object.entries(api).flatMap(([stage, routes]) =>
  Object.entries(routes as Readonly<Record<string, Route>>)
    .filter(([, { audience }]) => audience === "practice")
    .map(([name, route]) => [`${stage}.${name}`, route] as const),
)

const form = "--edge\r\ncontent-disposition: form-data; name=file; filename=a.png\r\n\r\nnot a picture\r\n--edge--\r\n"

/** An answer to HEAD has no body: its status is all it tells. */
const kindIn = (body: Buffer, status: number): string => {
  if (body.length > 0) return (JSON.parse(body.toString()) as { kind: string }).kind
  return status === 403 ? "not-permitted" : "no-such-practice"
}
/** Calls a route as a person's browser would, and says what was answered; a stream is hung up on once it began. */
async function answerTo({ app }: World, person: Person, practiceId: string, [name, route]: readonly [string, Route]) {
  const { body, query } = table[name] ?? {}
  const isUpload = route.raw?.body !== undefined
  const payload = isUpload ? form : body === undefined ? undefined : JSON.stringify(body)
  const type = isUpload ? "multipart/form-data; boundary=edge" : "application/json"
  const answer = await app.inject({
    method: route.method,
    url: addressOf(route, {
      params: {
        practiceId,
        id: nobody,
        ruleId: "no-such-rule",
        checkId: "no-such-check",
        documentId: nobody,
        personId: nobody,
        evidenceId: nobody,
        deliveryId: nobody,
        index: "0",
      },
      query: query ?? {},
    }),
    headers: { cookie: person.cookie(), "x-bedside": "1", ...(payload === undefined ? {} : { "content-type": type }) },
    ...(payload === undefined ? {} : { payload }),
    payloadAsStream: true,
  })
  const isStream = route.raw?.response === "text/event-stream" && answer.statusCode === 200
  const chunks: Buffer[] = []
  if (!isStream) for await (const chunk of answer.stream()) chunks.push(chunk as Buffer)
  answer.stream().destroy()
  const said = answer.headers["content-type"]?.toString().startsWith("application/problem+json")
    ? kindIn(Buffer.concat(chunks), answer.statusCode)
    : "done"
  return { status: answer.statusCode, kind: said }
}

test("every route inside a practice stands in the table of this test", () => {
  expect(practiceRoutes.map(([name]) => name).toSorted()).toEqual(Object.keys(table).toSorted())
})

test("what a role may do is decided by the permission table alone, on every route", { timeout: 120_000 }, async () => {
  await using world = await openWorld()
  const clinic = await world.practice("Willow Street Clinic")
  const wrong: string[] = []
  for (const role of roles) {
    const person = await clinic.as(role)
    for (const route of practiceRoutes) {
      const needs = table[route[0]]?.needs ?? "member"
      const isOpen = needs === "member" || permissionsOf[role].includes(needs)
      const { status, kind } = await answerTo(world, person, clinic.practiceId, route)
      const fine = isOpen ? status !== 403 && status < 500 : status === 403 && kind === "not-permitted"
      if (!fine) wrong.push(`${role} ${route[0]}: ${status} ${kind}`)
    }
  }
  expect(wrong).toEqual([])
})

test("whoever does not work in a practice finds nothing there, on any route", { timeout: 120_000 }, async () => {
  await using world = await openWorld()
  const [willow, elm] = [await world.practice("Willow Street Clinic"), await world.practice("Elm Street Clinic")]
  const stranger = await elm.as("owner")
  const wrong: string[] = []
  for (const route of practiceRoutes) {
    const { status, kind } = await answerTo(world, stranger, willow.practiceId, route)
    if (status !== 404 || kind !== "no-such-practice") wrong.push(`${route[0]}: ${status} ${kind}`)
  }
  expect(wrong).toEqual([])
})

test("a new role counts from the next call on, and a removal ends everything", async () => {
  await using world = await openWorld()
  const clinic = await world.practice("Willow Street Clinic")
  const [owner, author] = [await clinic.as("owner"), await clinic.as("author")]
  const create = practiceRoutes.find(([name]) => name === "compose.createPost")
  if (!create) throw new Error("no such route")
  const status = async () => (await answerTo(world, author, clinic.practiceId, create)).status
  const give = (role: Role) =>
    owner.api.practice.changeRole({ params: { practiceId: clinic.practiceId, id: author.personId }, body: { role } })
  expect(await status()).toBe(200)
  await give("analyst")
  expect(await status()).toBe(403)
  await give("manager")
  expect(await status()).toBe(200)
  await owner.api.practice.removeMember({ params: { practiceId: clinic.practiceId, id: author.personId } })
  expect(await status()).toBe(404)
})
