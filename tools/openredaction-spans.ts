import { OpenRedaction } from "@openredaction/core"

/** Its types under the names of the marks, the first that fits. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/NAME/, "PERSON"],
  [/DATE|DOB|BIRTH/, "DATE"],
  [/PHONE|FAX/, "PHONE"],
  [/EMAIL/, "EMAIL"],
  [/ADDRESS|ZIP|POSTCODE/, "ADDRESS"],
  [/SSN|SOCIAL/, "SSN"],
  [/MRN|MEDICAL_RECORD|PATIENT/, "MRN"],
  [/URL/, "URL"],
  [/HANDLE|USERNAME|INSTAGRAM|TWITTER/, "HANDLE"],
]
const detector = new OpenRedaction({})

/** The spans of openredaction under the names of the marks. */
export async function openRedactionSpans(text: string): Promise<{ start: number; end: number; type: string }[]> {
  const { detections } = await detector.detect(text)
  return detections.flatMap(({ type, position }) =>
    position ? [{ start: position[0], end: position[1], type: kinds.find(([pattern]) => pattern.test(type))?.[1] ?? "ACCOUNT" }] : [],
  )
}
