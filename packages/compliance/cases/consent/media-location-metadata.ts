import type { Case, RuleCases } from "../case.ts"

const file = (text: string, metadata: Readonly<Record<string, string>>, subjectIsPatient?: boolean): Case => ({
  text,
  media: [{ metadata, ...(subjectIsPatient !== undefined && { subjectIsPatient }) }],
})

export const cases: RuleCases = {
  ruleId: "media-location-metadata",
  kind: "media",
  catalog: {
    flag: [
      file("IMG_2041.jpg", { gps: "46.87,-113.99" }),
      file("flu-day.heic", { ownerName: "Nurse iPhone", xmpLocation: "Maple Creek" }),
      file("rehab.mp4", { captureTime: "2026-11-19T10:22" }, true),
      file("smile.jpg", { cameraSerial: "033021004422" }),
    ],
    pass: [
      file("lab.png", {}),
      file("team.jpg", { captureTime: "2026-11-19T10:22" }, false),
      file("door-hours.jpg", { colorProfile: "sRGB" }),
      file("garden.jpg", {}),
    ],
  },
  flag: [
    file("a.jpg", { "exif:GPSLatitude": "46.87", "exif:GPSLongitude": "-113.99" }),
    file("b.jpg", { "GPS Position": "46.87, -113.99" }),
    file("c.jpg", { "Iptc4xmpCore:Location": "Pediatric wing" }),
    file("d.mov", { "com.apple.quicktime.location.ISO6709": "+46.87-113.99/" }),
    file("e.jpg", { CameraOwnerName: "T. Ward" }),
    file("f.jpg", { LensSerialNumber: "0042" }),
    file("g.jpg", { DateTimeOriginal: "2026:11:19 10:22:00" }, true),
    { text: "Look at our garden", kind: "outbound-post", media: [{ alt: "garden" }, { metadata: { gps: "46,-113" } }] },
  ],
  pass: [
    file("a.jpg", { gps: " " }),
    file("b.jpg", { captureTime: "2026-11-19T10:22" }),
    file("c.jpg", { Make: "Apple", Model: "iPhone", Orientation: "1" }),
    file("d.jpg", { ColorSpace: "sRGB", Software: "Photos 5.0" }, true),
    file("e.png", { resolution: "72", dimensions: "1200x800" }),
    "A text without pictures",
    { text: "Nothing known", media: [{}] },
  ],
}
