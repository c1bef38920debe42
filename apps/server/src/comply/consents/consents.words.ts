import { type TooManyTries, tooManyTries } from "#practice"
import { says } from "#platform/http/problem.ts"
import type { ConsentState } from "@bedside/contracts"
import { consentWords } from "@bedside/contracts"
import type { OpenField } from "./rules/unnamed.ts"
import { placeName } from "./places.ts"

/** What refusals say to people who keep consents. */
export const found = {
  "no-such-consent": says(404, "There is no such consent.", "Look for its handle in the list."),
}
export const refusals = {
  ...found,
  "not-in-this-state": ({ state }: { state: ConsentState }) =>
    says(409, `This does not fit a consent that is ${consentWords.state[state]}.`, "Reload the page and look where it stands."),
  "second-person-needed": says(
    403,
    "Whoever made, changed or recorded a consent does not check it.",
    "Ask another person with the right to look at it.",
  ),
}
export const draftWords = {
  "unknown-place": says(422, "The consent names a place that is not known.", "Choose places from the list again."),
  "wrong-kind": says(
    422,
    "A form of this kind is not for such a person.",
    "Choose the kind that fits: whoever is or was a patient signs a patient release for anything about care.",
  ),
  "names-somebody": ({ fields }: { fields: readonly OpenField[] }) =>
    says(
      422,
      fields.length === 2
        ? "The event that ends it and who pays seem to name a person; everybody in the practice can read them."
        : `${fields[0] === "event" ? "The event that ends it" : "Who pays"} seems to name a person; everybody in the practice can read it.`,
      fields[0] === "event"
        ? "Write it without a name, such as: the end of the spring campaign."
        : "Name the business, such as: Acme Dental Supplies, Inc.",
    ),
  "names-several": says(
    422,
    "The person's name seems to be of more than one person; a form is for one.",
    "Make a form for each person. A parent signs one for each child. If it is one person, write the given name first.",
  ),
  "birth-date-needed": says(422, "For a minor the birth date is needed.", "Add it: it tells the day the person must sign anew."),
  "not-a-minor": says(422, "By the birth date this person is not under 18.", "Correct the birth date, or say that the person is an adult."),
  "changed-elsewhere": says(409, "Somebody else changed this consent meanwhile.", "Reload the page and make your change again."),
  "not-complete": ({ sentences }: { sentences: readonly string[] }) =>
    says(422, `The form is not complete. ${sentences.join(" ")}`, "Fill in what is missing, then present it."),
}
const dayToCome = {
  "day-to-come": ({ today }: { today: string }) => says(422, "This day has not come yet.", `Choose ${today} or a day before.`),
}
export const paperWords = {
  ...dayToCome,
  "no-file": says(400, "No file was sent.", "Send one file in a multipart form."),
  "not-a-scan": says(415, "This file is not a PDF, JPEG or PNG.", "Scan or photograph the form again and save it as one of these."),
  "scan-too-large": says(413, "This scan is larger than 20 MB.", "Scan it with fewer dots per inch, or in gray."),
  "too-many-scans": says(409, "Ten scans are kept already.", "Use one of them."),
  "no-such-scan": says(404, "There is no such scan of this consent.", "Add the scan again."),
  "not-offered": says(422, "The form does not offer one of the private matters that were ticked.", "Tick only what stands on the form."),
  "document-changed": says(409, "The document is not the one you looked at.", "Reload the page and look at it again."),
  "look-first": says(409, "You have not looked at the scan.", "Open it with a reason, compare it, then check the consent."),
  "not-ready": ({ sentences }: { sentences: readonly string[] }) =>
    says(409, `It cannot become active yet. ${sentences.join(" ")}`, "Settle what is missing, or begin a new version."),
  "not-asked": says(409, "This consent does not ask that each item is approved.", "Use it within its scope."),
  "no-event": says(409, "This consent names no event that ends it.", "Take it back, or wait for its day."),
}
const infoNames: Readonly<Record<string, string>> = consentWords.info
const partName = (part: string): string => (Object.hasOwn(infoNames, part) ? (infoNames[part] ?? part) : placeName(part))
export const narrowWords = {
  "nothing-chosen": says(422, "No part was chosen.", "Choose the places, facts or pictures that the person takes back."),
  "nothing-left": says(422, "Nothing would be left of this consent.", "Take the whole consent back instead."),
  "not-in-scope": ({ parts }: { parts: readonly string[] }) =>
    says(422, `This is not covered, or was taken back before: ${parts.map(partName).join(", ")}.`, "Reload the page and choose again."),
}
export const revealWords = {
  ...refusals,
  "reveal-first": says(403, "Open the consent with a reason first; its documents are then open for ten minutes.", "Give the reason again."),
  "no-such-document": says(404, "There is no such document.", "Open the consent again."),
}
/** What somebody reads who came by a signing link: nothing that says whose it is. */
export const linkWords = {
  "too-many-tries": (error: TooManyTries) => tooManyTries(error),
  "unknown-link": says(404, "This link is not known.", "Check that the whole link was copied, or ask the practice for a new one."),
  "used-link": says(410, "This link was used already.", "Ask the practice when you want a copy or to change your mind."),
  "expired-link": says(410, "This link has ended.", "Ask the practice for a new one."),
  "withdrawn-link": says(410, "This link is no longer good.", "Ask the practice for a new one."),
  "code-needed": says(401, "A code of six digits is needed.", "The practice told it to you in another way than the link."),
  "wrong-code": says(403, "This code does not fit.", "Check the digits. After five wrong codes the link ends."),
  "document-changed": says(409, "The form was changed after you opened it.", "Reload the page and read it again."),
  "wrong-day": ({ today }: { today: string }) => says(422, "The date must be the day of signing.", `Write ${today}.`),
  "authority-needed": says(422, "It must say why you may sign for this person.", "Write it in a few words, such as: I am her mother."),
  "not-offered": says(422, "One of the ticks is not on this form.", "Reload the page and tick again."),
  "bad-drawing": says(422, "The drawn signature could not be read.", "Draw it again, or type your name."),
}
