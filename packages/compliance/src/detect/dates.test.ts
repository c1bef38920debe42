import { describe, expect, test } from "vitest"
import { readText } from "../text/reading.ts"
import { datesOf } from "./dates.ts"

function dates(text: string): string[] {
  const reading = readText(text)
  return datesOf(reading).map(({ first, last }) => reading.text.slice(reading.words[first]?.start, reading.words[last]?.end))
}

describe("dates", () => {
  test.each([
    ["seen on the 3rd of March", ["the 3rd of March"]],
    ["Mar. 3rd was the day", ["Mar. 3rd"]],
    ["admitted March 3-5", ["March 3-5"]],
    ["here March 3 to 5, 2024", ["March 3 to 5, 2024"]],
    ["DOB 3/4/61", ["3/4/61"]],
    ["on 2024-11-02 again", ["2024-11-02"]],
    ["logged 2024-11-02T10:30", ["2024-11-02"]],
    ["cita el 14 de mayo de 1987", ["14 de mayo de 1987"]],
    ["nació el 3 de marzo", ["3 de marzo"]],
    ["mayo 14 a las dos", ["mayo 14"]],
    ["on the third of March", ["the third of March"]],
    ["born the twenty-third of June", ["twenty-third of June"]],
    ["March the 3rd it was", ["March the 3rd"]],
    ["stayed 10/22-10/25", ["10/22-10/25"]],
    ["from 10/22/24 - 10/25/24", ["10/22/24 - 10/25/24"]],
    ["seen 03MAR24", ["03MAR24"]],
    ["seen 3-Mar-2024", ["3-Mar-2024"]],
    ["DOB 4 12 87", ["4 12 87"]],
    ["dob: 04121987", ["04121987"]],
    ["surgery Mar 3 '24", ["Mar 3 '24"]],
    ["home by July Fourth", ["July Fourth"]],
    ["geboren 04.12.1987", ["04.12.1987"]],
    ["3 / 4 / 61 on the form", ["3 / 4 / 61"]],
    ["seen 12 Dec", ["12 Dec"]],
    ["since the 9th", ["the 9th"]],
    ["the visit on 9/10 went well", ["9/10"]],
    ["on New Year's Eve", ["New Year's Eve"]],
    ["18/4/2023 a las 3", ["18/4/2023"]],
  ])("sees %s", (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  test.each([
    "9/10 patients agree",
    "10/10 would recommend",
    "we are here 24/7",
    "pressure of 120/80",
    "4/5 stars",
    "add 1/2 cup",
    "we march on",
    "you may be late",
    "rest for 10-12 weeks",
    "takes 5-7 days",
    "app version 1.2.3",
    "open 9-5",
    "rated 4.8 of 5",
    "20/20 vision",
    "1 in 10 adults",
    "part 12-14-22-9",
    "costs $3/4 mile away",
    "step 3 of 5",
    "Grant and April will help",
    "mar the surface",
    "100/200 points",
    "the first step",
    "back in a second",
    "lot 20241187",
  ])("sees no date in %s", (text) => {
    expect(dates(text)).toEqual([])
  })
})
