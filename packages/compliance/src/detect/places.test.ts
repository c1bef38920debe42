import { describe, expect, test } from "vitest"
import { factsOf } from "../facts.ts"
import { readText } from "../text/reading.ts"
import { isOwnPlace, placesOf } from "./places.ts"

function places(text: string): string[] {
  const reading = readText(text)
  return placesOf(reading).map(({ first, last }) => reading.text.slice(reading.words[first]?.start, reading.words[last]?.end))
}

describe("addresses and places", () => {
  test.each([
    ["418 Larkspur Ln Apt 2B, Dayton, OH 45402", "418 Larkspur Ln Apt 2B, Dayton, OH 45402"],
    ["I live at 92 N Wabash Ave", "92 N Wabash Ave"],
    ["1180 Old Mill Rd, Tulsa 74105", "1180 Old Mill Rd, Tulsa 74105"],
    ["77 Sycamore Ct #5", "77 Sycamore Ct #5"],
    ["send it to 15 Elm Street Unit 4 please", "15 Elm Street Unit 4"],
    ["come to 2200 SW 3rd Ave", "2200 SW 3rd Ave"],
    ["600 Montgomery Street, San Francisco, CA 94111-2702", "600 Montgomery Street, San Francisco, CA 94111-2702"],
    ["3401 County Road 12", "3401 County Road 12"],
    ["lives at 9 birchwood lane", "9 birchwood lane"],
    ["12 King St.\nHelena, MT 59601", "12 King St.\nHelena, MT 59601"],
    ["mail PO Box 3317", "PO Box 3317"],
    ["P.O. Box 12, Butte, MT 59701", "P.O. Box 12, Butte, MT 59701"],
    ["apartado postal 114", "apartado postal 114"],
    ["vivo en Avenida Reforma 222", "Avenida Reforma 222"],
    ["she is in room 412B now", "room 412B"],
    ["the man in bed 12 again", "bed 12"],
    ["moved to Rm. 8", "Rm. 8"],
    ["zip code 59718", "59718"],
    ["my ZIP is 59718", "59718"],
    ["grew up in Yellowstone County", "Yellowstone County"],
    ["goes to Lincoln High School", "Lincoln High School"],
    ["at 45.67921, -111.04231", "45.67921, -111.04231"],
    ["8 Rue Road, Austin, Texas", "8 Rue Road, Austin, Texas"],
  ])("sees %s", (text, expected) => {
    expect(places(text)).toContain(expected)
  })

  test.each([
    "room for improvement",
    "5 way test",
    "we ran 3 miles on the trail",
    "bed rest for 2 weeks",
    "a 10 minute drive",
    "room temperature is 68",
    "3 people run the path",
    "take 2 at bedtime",
    "24 hour drive through",
    "8 patients a day in this place",
    "12 ways to sleep better",
    "$500 way off",
    "1 in 5 court cases",
    "5 star service",
    "box 3 of tissues",
    "waiting room 2 hours",
    "7 days a week",
    "the bay area has 40,000 nurses",
    "line 12345 of the form",
    "we saw 100 way too fast",
    "in 10000 cases",
    "move 10 steps",
  ])("sees none in %s", (text) => {
    expect(places(text)).toEqual([])
  })

  test("knows the practice's own address however it is shortened or completed", () => {
    const facts = factsOf({ kind: "outbound-post", text: "", practice: { addresses: ["210 Harbor Street, Suite 4"] } })
    const own = (text: string): boolean[] => {
      const reading = readText(text)
      return placesOf(reading).map((place) => isOwnPlace(reading, facts, place))
    }
    expect(own("Find us at 210 Harbor St")).toEqual([true])
    expect(own("Find us at 210 Harbor Street, Suite 4, Bozeman, MT 59715")).toEqual([true])
    expect(own("She lives at 212 Harbor Street")).toEqual([false])
  })
})
