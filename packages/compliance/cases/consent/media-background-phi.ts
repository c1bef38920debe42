import type { MediaFacts } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const picture = (text: string, medium: MediaFacts): Case => ({ text, media: [medium] })

export const cases: RuleCases = {
  ruleId: "media-background-phi",
  kind: "media",
  catalog: {
    flag: [
      picture("New X-ray suite selfie", { ocr: "PT: J. DOE  DOB 04/11/1969" }),
      picture("Cath lab team photo", { objects: ["whiteboard"] }),
      picture("Front-desk birthday cake photo", { objects: ["monitor-on", "sign-in-sheet"] }),
      picture("Stuffed-animal clinic video", { checklistDone: false }),
    ],
    pass: [
      picture("Laser room, screen off", { objects: [] }),
      picture("Lab tour, monitor showing the practice logo, cleared by reviewer", { objects: ["monitor-on"], cleared: true }),
      picture("Poster of hours on the front door", { ocr: "OPEN 8 AM TO 8 PM EVERY DAY" }),
      picture("Empty group room with chairs", { objects: [] }),
    ],
  },
  flag: [
    picture("Whiteboard read", { ocr: "Rm 4 Delgado appt 10:30" }),
    picture("Wristband", { ocr: "MARISOL VEGA 03/14/1961" }),
    picture("Chart label", { ocr: "MRN 4471920" }),
    picture("Pill bottle", { objects: ["pill bottle"] }),
    picture("Specimen", { objects: ["specimen-label"] }),
    picture("Door", { objects: ["door-name-card"] }),
    picture("Mail on the desk", { objects: ["mail"] }),
    picture("Screen", { ocr: "Patient: Kenji Watanabe  Dx: asthma" }),
    { text: "Team lunch!", kind: "outbound-post", media: [{ objects: ["x-ray"] }] },
    picture("Lower case", { ocr: "dob 3/4/61" }),
    picture("Second person has not looked", { objects: ["badge"], cleared: false }),
    picture("Sheet", { ocr: "Sign in 10/12 Rosa Delgado 9:15" }),
  ],
  pass: [
    picture("Screen off", { objects: ["monitor-off"] }),
    picture("Blank board", { objects: ["blank whiteboard"] }),
    picture("Plants and chairs", { objects: ["plant", "chair", "balloon", "person"] }),
    picture("Door sign", { ocr: "Dr. Lena Ortiz" }),
    picture("Event poster", { ocr: "Flu clinic October 3, 9 to noon. Walk-ins welcome" }),
    picture("Checklist done", { checklistDone: true }),
    picture("Appointment poster", { ocr: "Book your appointment today: 406-555-0100" }),
    picture("Emergency sign", { ocr: "IN AN EMERGENCY CALL 911" }),
    picture("Sign at the desk", { ocr: "Please have your date of birth and insurance card ready" }),
    picture("Logo", { ocr: "SUMMIT ORTHO" }),
    picture("Cleared after a look", { ocr: "PT: J. DOE  DOB 04/11/1969", cleared: true }),
    "A post without pictures",
  ],
}
