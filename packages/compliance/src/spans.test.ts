import { describe, expect, test } from "vitest"
import { casePractice } from "../cases/case.ts"
import { identifierSpans } from "./check.ts"
import { knownNames, mask } from "./spans.ts"
import type { ContentKind } from "./types.ts"

const masked = (kind: ContentKind, text: string): string => mask(text, identifierSpans({ kind, text, practice: casePractice }))
const roles = (kind: ContentKind, text: string): string[] => {
  const input = { kind, text, practice: casePractice }
  return [...identifierSpans(input), ...knownNames(input)]
    .filter(({ type }) => type === "name")
    .map(({ start, end, role }) => `${text.slice(start, end)}: ${role}`)
}

describe("masking", () => {
  test.each([
    ["inbound-comment", "MRN 4471920 and account # 7741-00982 are mine", "MRN [MRN] and account # [ACCOUNT] are mine"],
    ["inbound-comment", "my grandma is 93 years old and broke her hip", "my grandma is [AGE-OVER-89] and [DIAGNOSIS]"],
    ["inbound-comment", "Fax (408) 555-0119 my biopsy", "Fax [FAX] my [LAB]"],
    ["inbound-comment", "I live at 418 Larkspur Ln Apt 2B, Dayton, OH 45402", "I live at [ADDRESS]"],
    ["inbound-comment", "text me at mlopez_79@yahoo.com", "text me at [EMAIL]"],
    ["inbound-comment", "my member ID is XJH449201837", "my member ID is [HEALTH-PLAN-ID]"],
    ["inbound-comment", "I was at your desk, license plate 7KBR219", "I was at your desk, license plate [VEHICLE]"],
    ["inbound-comment", "posted from 198.51.100.7 by my ex", "posted from [IP] by my ex"],
    ["inbound-comment", "I take lisinopril for it", "I take [MEDICATION] for it"],
    ["outbound-post", "See you at the health fair on May 3!", "See you at the health fair on May 3!"],
    ["outbound-post", "Call 406-555-0100 or visit 210 Harbor Street, Suite 4.", "Call 406-555-0100 or visit 210 Harbor Street, Suite 4."],
    ["outbound-post", "Dr. Lena Ortiz explains migraine on Tuesday.", "Dr. Lena Ortiz explains migraine on Tuesday."],
    ["outbound-post", "Our patient came in on March 3.", "Our patient came in on [DATE]."],
    // Nobody is named and no word ties the days to a person; the text as a whole tells of one.
    [
      "outbound-post",
      "Our smallest crew ever, born at 26 weeks. Off oxygen since July, and home to Bemidji.",
      "Our smallest crew ever, born at 26 weeks. Off [PROCEDURE] since [DATE], and home to Bemidji.",
    ],
    ["outbound-reply", "@jenny_k88 your dialysis visit on 6/14", "[HANDLE] your [PROCEDURE] visit on [DATE]"],
    ["inbound-comment", "Janelle Brooks was so kind to me", "Janelle Brooks was so kind to me"],
    ["outbound-post", "Our patient went home on Thursday.", "Our patient went home on [DATE]."],
    [
      "outbound-reply",
      "Your mom left the ward last Tuesday and yesterday she walked.",
      "Your mom left the ward [DATE] and [DATE] she walked.",
    ],
    ["outbound-post", "Walk-ins on Thursday. Bring a friend this morning!", "Walk-ins on Thursday. Bring a friend this morning!"],
    ["outbound-post", "See you on Friday at the open house.", "See you on Friday at the open house."],
    ["inbound-comment", "can you resend the form for my wife, file 20988", "can you resend the form for my wife, file [MRN]"],
    ["outbound-post", "A big thank you to our egg donor #WP-40771!", "A big thank you to our [PROCEDURE] #[MRN]!"],
    ["inbound-comment", "my new ID is QPL 66120934", "my new ID is [ACCOUNT]"],
    ["inbound-comment", "my claim CLM 99310045 was denied", "my claim [ACCOUNT] was denied"],
    ["outbound-post", "Our oldest patient, 92, is driving again.", "Our oldest patient, [AGE-OVER-89], is driving again."],
    ["outbound-reply", "At 91, you're our fanciest regular!", "[AGE-OVER-89], you're our fanciest regular!"],
    ["outbound-reply", "Your mother sat so still, even at 95", "Your mother sat so still, even [AGE-OVER-89]"],
    ["outbound-post", "Still all her own teeth at 92.", "Still all her own teeth [AGE-OVER-89]."],
    ["inbound-comment", "i feel sick, still sat in the pharmacy car park", "i feel sick, still sat in the pharmacy car park"],
    ["inbound-comment", "my doctor said i can go to a lake", "my doctor said i can go to a lake"],
    ["outbound-post", "The thermostat is stuck at 92.", "The thermostat is stuck at 92."],
    ["outbound-post", "Scores were 88, 92, and 95.", "Scores were 88, 92, and 95."],
    ["outbound-post", "Use code BRIGHT15 for 15% off", "Use code BRIGHT15 for 15% off"],
    ["inbound-comment", "I live at 19 elm apt 3", "I live at [ADDRESS]"],
    ["outbound-reply", "Gary, you were seen and your knee is fine.", "[NAME], you were seen and your knee is fine."],
    ["outbound-post", "Bell rung: Zebulah, 6, last round of chemo.", "Bell rung: [NAME], 6, last round of [PROCEDURE]."],
    ["inbound-comment", "my grandson Teo had his surgery here", "my grandson [NAME] had his [PROCEDURE] here"],
    ["outbound-post", "Our lobby goldfish is named Gerald.", "Our lobby goldfish is named Gerald."],
    ["inbound-comment", "mi niña está bien, una cita por favor", "mi niña está bien, una cita por favor"],
    ["outbound-post", "Our patient from up Skinner Road went home.", "Our patient from up [PLACE] went home."],
    ["outbound-post", "Ms. Fontaine of Peterborough beat cancer.", "Ms. [NAME] of [PLACE] beat [DIAGNOSIS]."],
    ["outbound-reply", "Sorry about the wait on the 14th.", "Sorry about the wait on [DATE]."],
    ["outbound-post", "Our patient lost the Friday playlist vote.", "Our patient lost the Friday playlist vote."],
    ["outbound-post", "Flu shots Thursday, grange hall, 2 to 6.", "Flu shots Thursday, grange hall, 2 to 6."],
    ["inbound-comment", "my mom Carol Jenkins, 95yo, is home", "my mom [NAME], [AGE-OVER-89], is home"],
    ["inbound-comment", "I take docetaxel for it", "I take [MEDICATION] for it"],
    [
      "outbound-post",
      "To our patient with the Jeep, tag VA 7KX-2291: lights on",
      "To our patient with the Jeep, tag VA [VEHICLE]: lights on",
    ],
    ["outbound-post", "Our patient, a teacher at Bellfield School, went home.", "Our patient, a teacher at [PLACE], went home."],
    [
      "outbound-post",
      "A firefighter from Engine 9 finished his rehab with us.",
      "A firefighter from [PLACE] finished his [PROCEDURE] with us.",
    ],
    [
      "outbound-post",
      "He was hurt in the Hwy 61 wreck and went home from our ICU.",
      "He was hurt in the [PLACE] wreck and went home from our ICU.",
    ],
    ["outbound-post", "A pilot out of Talkeetna had surgery with us.", "A pilot out of [PLACE] had [PROCEDURE] with us."],
    ["testimonial", "They saved my knee. – Loretta, Effingham", "They saved my knee. – [NAME], [PLACE]"],
  ] as const)("in a %s: %s", (kind, text, expected) => {
    expect(masked(kind, text)).toBe(expected)
  })

  test("names no type twice over the same words and keeps the order of the text", () => {
    const text = "I'm Priya Raman, DOB 3/4/61, https://mychart.example.org/patient/8841902?tab=results"
    const spans = identifierSpans({ kind: "inbound-comment", text })
    expect(spans.map(({ type }) => type)).toEqual(["name", "date", "url"])
    expect(spans.every(({ start }, at) => start >= (spans[at - 1]?.end ?? 0))).toBe(true)
  })
})

test.each([
  ["outbound-reply", "Billing is Ruth at 541-555-0120.", []],
  ["outbound-reply", "Nurses answer at 802-555-0164 around the clock.", []],
  ["outbound-reply", "We called your cell 919-555-0136 twice.", ["phone"]],
  ["inbound-comment", "call me at 919-555-0136", ["phone"]],
] as const)("of a practice that told no number: in a %s: %s", (kind, text, types) => {
  expect(
    identifierSpans({ kind, text })
      .map(({ type }) => type)
      .filter((type) => type === "phone"),
  ).toEqual(types)
})

describe("whose name it is", () => {
  test.each([
    ["outbound-post", "Our patient Marisol Vega is home.", ["Marisol Vega: patient"]],
    ["outbound-post", "Marcus Bell's surgery went well.", ["Marcus Bell: patient"]],
    ["outbound-post", "She thanked her son Eli for the ride to chemo.", ["Eli: relative"]],
    ["outbound-post", "Jamal's mom wrote to us.", ["Jamal: relative"]],
    ["inbound-comment", "I'm Priya Raman and I need help", ["Priya Raman: self"]],
    ["inbound-comment", "Hola, soy María Ruiz", ["María Ruiz: self"]],
    ["inbound-comment", "Nobody calls me back.\nKaren Whitfield", ["Karen Whitfield: self"]],
    ["inbound-comment", "my daughter Emily Tran was seen", ["Emily Tran: relative"]],
    ["inbound-comment", "Janelle Brooks was so kind", ["Janelle Brooks: staff"]],
    ["outbound-post", "Meet Kelly Tran, our new hygienist.", ["Kelly Tran: staff"]],
    ["outbound-post", "Mayor David Lee cut the ribbon.", ["David Lee: public-figure"]],
    ["outbound-reply", "Hello Robert Hensley, thank you for your note.", ["Robert Hensley: unknown"]],
  ] as const)("in a %s: %s", (kind, text, expected) => {
    expect(roles(kind, text)).toEqual(expected)
  })
})
