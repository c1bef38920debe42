import type { MediaFacts } from "../../types.ts"
import { rule, type Hit } from "../../rule.ts"

const kinds: readonly (readonly [kind: string, field: RegExp])[] = [
  ["location", /^(?:gps|geo|xmplocation|iptclocation)|location|latitude|longitude|^(?:iptc|xmp)?(?:city|state|province|provincestate)$/],
  ["owner", /owner|^(?:artist|byline|creator|author|hostcomputer)$/],
  ["serial", /serial|uniqueid|deviceid|^imei$/],
]
const captureTime = /^(?:capture|creat|digitiz|datetime|date$|filedate|gpsdate|gpstime).*|timestamp/

/** Names of fields are told by letters and digits only: "GPS Latitude", "exif:GPSLatitude" and "gps" are one. */
function kindsIn({ metadata = {}, subjectIsPatient }: MediaFacts): Set<string> {
  const found = new Set<string>()
  for (const [name, value] of Object.entries(metadata)) {
    if (value.trim() === "") continue
    const field = (name.split(":").at(-1) ?? name).toLowerCase().replace(/[^a-z0-9]/g, "")
    for (const [kind, fields] of kinds) if (fields.test(field)) found.add(kind)
    if (subjectIsPatient && captureTime.test(field)) found.add("capture-time")
  }
  return found
}

/** A file tells where, when and with whose device it was made: 45 CFR 164.514(b)(2)(i)(B), (C), (M). */
export const mediaLocationMetadata = rule({
  id: "media-location-metadata",
  title: "Location or device metadata in the file",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["media", "outbound-post", "outbound-reply", "testimonial"],
  reviewer: "privacy",
  cites: ["45 CFR 164.514(b)(2)(i)(B)", "45 CFR 164.514(b)(2)(i)(C)", "45 CFR 164.514(b)(2)(i)(M)"],
  message: "The file tells where, when or with whose device it was made.",
  why: "A place, a time or a serial number in a file can identify who was there (45 CFR 164.514(b)(2)(i)(B), (C), (M)).",
  fix: "Use 'Clean file' to strip the metadata; upload again if it could not be read.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return (input.media ?? []).flatMap((item, at): Hit[] => {
      const found = kindsIn(item)
      return found.size > 0 ? [{ where: `media.${at}`, evidence: { fields: [...found].join(", ") } }] : []
    })
  },
})
