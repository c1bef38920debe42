import { api, permissions, type Route } from "@bedside/contracts"
import { expect, test } from "vitest"
import { permissionsOf } from "../../apps/server/src/platform/access.ts"
import type { BoundRoute } from "../../apps/server/src/platform/http/routes.ts"
import type { Platform } from "../../apps/server/src/platform/platform.ts"
import { useCases } from "../../apps/server/src/platform/use-case.ts"
import type { People } from "../../apps/server/src/practice/index.ts"
import { allRoutes, stageOrder } from "../../apps/server/src/stages.ts"
import { quoteBody } from "../world/consents.ts"
import { productSources } from "./reading/files.ts"
import { syntaxOf } from "./reading/syntax.ts"

const platform = {} as Platform
const bound = allRoutes({ platform } as People)
const keyOf = ({ method, path }: Route) => `${method} ${path}`
const nameOf = new Map(
  Object.entries(api).flatMap(([stage, routes]) =>
    Object.entries(routes as Record<string, Route>).map(([name, one]) => [one, `${stage}.${name}`] as const),
  ),
)
const sources = productSources()
const inSource = (kind: "useCase" | "view") =>
  sources.flatMap((source) =>
    syntaxOf(source).calls.flatMap(({ name, given }) => (name === kind && given["name"] !== undefined ? [given["name"]] : [])),
  )

test("every route of the API has exactly one answer, and nothing else is answered", () => {
  const declared = [...nameOf.keys()].map(keyOf)
  expect(new Set(declared).size).toBe(declared.length)
  expect(bound.map(({ route }) => keyOf(route)).toSorted()).toEqual(declared.toSorted())
})

const someId = "01890000-0000-7000-8000-000000000000"
const emptyPost = { content: { text: "", variants: [], media: [] }, planAt: null }
const nobodyHere = "01890000-0000-7000-8000-000000000000"
const onePerson = { params: { practiceId: nobodyHere, id: nobodyHere, personId: nobodyHere } }
const oneMedium = {
  revision: 1,
  name: "Room",
  alt: { en: "", es: "" },
  rights: { kind: "own", holder: "", license: "", source: "", credit: "" },
  expiresOn: null,
  focal: { x: 0.5, y: 0.5 },
  folderId: null,
  tags: [],
}
/** Routes inside a practice that answer with bytes or with more than one step: the use case that opens the door, and what to call them with. */
const doors: Readonly<Record<string, { readonly gate: string; readonly input: object }>> = {
  "channels.connectChannel": { gate: "channels.may-connect", input: { body: { networkId: "sandbox", fields: {} } } },
  "channels.checkChannel": { gate: "channels.one", input: {} },
  "compose.createPost": { gate: "compose.create", input: { body: emptyPost } },
  "compose.getPost": { gate: "publish.show-post", input: {} },
  "compose.savePost": { gate: "compose.save", input: { body: { ...emptyPost, revision: 1 } } },
  "media.uploadMedia": { gate: "media.may-add", input: {} },
  "media.beginUpload": { gate: "media.begin-upload", input: { body: { name: "Room", kind: "picture", bytes: 1, folderId: null } } },
  "media.uploadOffset": { gate: "media.may-send", input: {} },
  "media.uploadPart": { gate: "media.may-send", input: {} },
  "media.cancelUpload": { gate: "media.cancel-upload", input: {} },
  "media.saveCaptions": { gate: "media.may-add-to", input: { body: { text: "WEBVTT" } } },
  "media.savePoster": { gate: "media.may-add-to", input: {} },
  "media.saveFrames": { gate: "media.may-add-to", input: {} },
  "media.sayWhoIsShown": { gate: "media.say-who-is-shown", input: { ...onePerson, body: { state: "unlinked" } } },
  "media.sayNotIdentifiable": { gate: "media.say-not-identifiable", input: { ...onePerson, body: { why: "Seen from behind" } } },
  "media.unmarkPerson": { gate: "media.unmark-person", input: onePerson },
  "media.saveMedium": { gate: "media.save", input: { body: oneMedium } },
  "media.editMedium": { gate: "media.to-edit", input: { body: { version: 1, blur: [], crop: null } } },
  "media.addFolder": { gate: "media.add-folder", input: { body: { name: "Rooms" } } },
  "media.renameFolder": { gate: "media.rename-folder", input: { body: { name: "Rooms" } } },
  "media.removeFolder": { gate: "media.remove-folder", input: {} },
  "consents.createConsent": { gate: "comply.create-consent", input: { body: quoteBody() } },
  "consents.newVersion": { gate: "comply.new-consent-version", input: {} },
  "consents.printForm": { gate: "comply.print-release-form", input: {} },
  "consents.presentConsent": { gate: "comply.present-consent", input: { body: { check: "code" } } },
  "stops.printStopReport": { gate: "publish.print-stop-report", input: {} },
  "stops.stopEvidencePicture": {
    gate: "publish.read-evidence-picture",
    input: { params: { id: someId, evidenceId: someId, index: 0 } },
  },
  "stops.settleStopped": {
    gate: "publish.settle-stopped",
    input: { params: { id: someId, deliveryId: someId }, body: { act: "retry" } },
  },
  "consents.addScan": { gate: "comply.add-consent-scan", input: {} },
  "consents.consentDocument": { gate: "comply.read-consent-document", input: { params: { id: someId, documentId: someId } } },
  "sandbox.feedMedia": { gate: "sandbox.media", input: {} },
}
/** Routes inside a practice without a use case, each with its reason. */
const ungated: Readonly<Record<string, string>> = {
  "home.events": "Carries kinds and ids only, to whoever works in the practice; what they stand for is read through use cases.",
}
const inPractice = bound.filter(({ route }) => route.audience === "practice")
const labelOf = ({ route }: BoundRoute) => nameOf.get(route) ?? keyOf(route)

test("every route inside a practice goes through a use case", () => {
  const open = inPractice.filter(({ handler }) => handler.useCaseName === undefined).map(labelOf)
  expect(open.toSorted()).toEqual([...Object.keys(doors), ...Object.keys(ungated)].toSorted())
  const unknown = inPractice.filter(({ handler }) => handler.useCaseName !== undefined && !useCases.has(handler.useCaseName))
  expect(unknown.map(labelOf)).toEqual([])
})

test("the address of a route inside a practice names the practice", () => {
  for (const one of inPractice) expect(one.route.path, labelOf(one)).toContain("/practices/:practiceId")
  for (const { route } of bound) expect(route.path.includes(":practiceId"), keyOf(route)).toBe(route.audience === "practice")
})

/** Calls a handler as somebody who may do nothing, on a platform of which every part fails: only the gate's refusal may come back. */
async function knock({ handler }: BoundRoute, input: object) {
  const asked: string[] = []
  const id = "01890000-0000-7000-8000-000000000000"
  const log = { error: (_: string, fields: { action: string }) => void asked.push(fields.action) }
  const asPractice = () => Promise.reject(new Error("nothing is read before the gate"))
  const closed = { log, clock: { now: () => new Date(0) }, tenancy: { asPractice } } as unknown as Platform
  const caller = { platform: closed, practiceId: id, requestId: "knock", actor: { kind: "worker" as const } }
  const file = { toBuffer: () => Promise.resolve(Buffer.from("not a picture")) }
  const exchange = {
    platform: closed,
    caller,
    visitor: undefined,
    requestId: "knock",
    request: { file: () => Promise.resolve(file), isMultipart: () => true, files: () => [{ ...file, filename: "1.jpg" }] },
    reply: {},
  }
  const result = await handler.run(exchange as never, { params: { practiceId: id, id }, query: {}, ...input })
  return { result, asked }
}

test.each(Object.entries(doors))("%s asks its use case before anything else", async (label, { gate, input }) => {
  const one = inPractice.find((candidate) => labelOf(candidate) === label)
  expect(useCases.has(gate)).toBe(true)
  const { result, asked } = await knock(one as BoundRoute, input)
  expect(result).toMatchObject({ ok: false, error: { kind: "not-permitted" } })
  expect(asked).toEqual([gate])
})

test("a handler that does something before the gate is found", async () => {
  const hasty = {
    handler: {
      run: ({ caller }: { caller: { platform: Platform; practiceId: string } }) =>
        caller.platform.tenancy.asPractice(caller.practiceId, () => Promise.resolve()),
    },
  }
  await expect(knock(hasty as unknown as BoundRoute, {})).rejects.toThrow("before the gate")
})

const isVerb = (name: string, first: readonly string[]) => {
  const [stage = "", verb = "", ...rest] = name.split(".")
  return first.includes(stage) && /^[a-z]+(-[a-z]+)*$/.test(verb) && rest.length === 0
}

test("every use case is called stage.verb, in the folder of that stage", () => {
  expect([...useCases.keys()].filter((name) => !isVerb(name, stageOrder))).toEqual([])
  expect(["schedule", "publish.Schedule", "publish.a.b", "platform.send"].filter((name) => isVerb(name, stageOrder))).toEqual([])
  const astray = sources.flatMap((source) =>
    syntaxOf(source).calls.flatMap(({ name, given, line }) =>
      (name === "useCase" || name === "view") && !source.path.startsWith(`apps/server/src/${given["name"]?.split(".")[0]}/`)
        ? [`${source.path}:${line}`]
        : [],
    ),
  )
  expect(astray).toEqual([])
})

test("every use case in the code is known to the gate, by a name written out", () => {
  expect([...inSource("useCase"), ...inSource("view")].toSorted()).toEqual([...useCases.keys()].toSorted())
})

test("every use case needs a permission of the table, or is the worker's or a signing link's alone", () => {
  const known: readonly string[] = [...permissions, "worker", "signer"]
  expect([...useCases].filter(([, { needs }]) => !known.includes(needs))).toEqual([])
  for (const [role, held] of Object.entries(permissionsOf))
    expect(
      held.filter((one) => !permissions.includes(one)),
      role,
    ).toEqual([])
})

test("every permission is asked for somewhere, and held by somebody", () => {
  const askedIn = sources.filter(({ path }) => path.startsWith("apps/server/src/") && path !== "apps/server/src/platform/access.ts")
  expect(permissions.filter((one) => !askedIn.some(({ text }) => text.includes(`"${one}"`)))).toEqual([])
  expect(permissions.filter((one) => !Object.values(permissionsOf).some((held) => held.includes(one)))).toEqual([])
})

/** Writing steps that leave no row of their own, and where their outcome is on the record instead. */
const quiet: Readonly<Record<string, string>> = {
  "publish.claim": "Takes a delivery on for sending; publish.settle records what came of it.",
  "publish.arm": "Writes the intent before the call; publish.settle records what came of it.",
  "publish.renew-lease": "Keeps a delivery under way from being taken by another worker; publish.settle records what came of it.",
  "publish.wake-forgotten": "Wakes deliveries whose job was lost; each then records itself.",
  "publish.begin-removal": "Reads what to take down; publish.take-down and publish.removed are the record.",
  "publish.find-ended-uses": "Only reads which consents ended; what is done about each is told by publish.recall-late.",
  "publish.recall-late": "Takes down what went out while its consent ended; the consent's own history and publish.removed are the record.",
  "publish.recall-sent": "Takes down one delivery whose consent ended while it was under way; the record is that of publish.recall-late.",
  "publish.purge-consents": "Destroys what was kept long enough; each consent's own history is the record.",
  "comply.find-overdue": "Reads whose end has come; comply.expire-consent is the record.",
  "comply.warn-of-ends": "Writes that a consent ends soon; the consent's own history is the record.",
  "media.begin-preparing": "Says what is to be done; media.cleaned, media.refuse and media.looked record what came of it.",
  "media.begin-tidying": "Reads which files are still needed; media.edit and media.purge are the record.",
  "media.find-due": "Wakes what lost its job and reads what is due; media.purge records each.",
  "engage.begin-reading": "Reads what to ask a network for; changes nothing.",
  "engage.receive": "Keeps what the public wrote; nobody of the practice acted.",
  "engage.note-unreadable": "Keeps a channel's health as a look at it found it; nobody acted.",
  "engage.read-channels": "Queues looks at the channels; nobody acted.",
  "channels.note-health": "Keeps a channel's health as a look at it found it; nothing of the practice's changes.",
}

test("every use case that writes is on the record, but for the steps listed with a reason", () => {
  const silent = inSource("useCase").filter((name) => useCases.get(name)?.audits === false)
  expect(silent.toSorted()).toEqual(Object.keys(quiet).toSorted())
})

test("a step of a person is never quiet", () => {
  const people = Object.keys(quiet).filter((name) => useCases.get(name)?.needs !== "worker" && name !== "channels.note-health")
  expect(people).toEqual([])
})
