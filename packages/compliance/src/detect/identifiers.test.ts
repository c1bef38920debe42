import { describe, expect, test } from "vitest"
import { readText } from "../text/reading.ts"
import { identifiersOf } from "./identifiers.ts"

const found = (text: string): string[] => identifiersOf(readText(text)).map(({ span, type }) => `${type} ${text.slice(...span)}`)

describe("numbers that name one person's record", () => {
  test.each([
    ["ssn 401-55-9023", "ssn 401-55-9023"],
    ["her social is 401559023", "ssn 401559023"],
    ["ends xxx-xx-6120", "ssn xxx-xx-6120"],
    ["mi número de seguro social es 401-55-9023", "ssn 401-55-9023"],
    ["My MRN is 00482913", "mrn 00482913"],
    ["MRN# A-553-2091", "mrn A-553-2091"],
    ["med rec #1029384756", "mrn 1029384756"],
    ["medical record number 7730041", "mrn 7730041"],
    ["expediente 448820", "mrn 448820"],
    ["member ID XJH449201837", "health-plan-id XJH449201837"],
    ["policy no. BCX-88210-77", "health-plan-id BCX-88210-77"],
    ["póliza 99320114", "health-plan-id 99320114"],
    ["1EG4-TE5-MK73", "health-plan-id 1EG4-TE5-MK73"],
    ["Medicaid 44120398", "health-plan-id 44120398"],
    ["group number 77120-4", "health-plan-id 77120-4"],
    ["account # 7741-00982", "account 7741-00982"],
    ["Acc# RAD20241187", "account RAD20241187"],
    ["card 4111 1111 1111 1111", "account 4111 1111 1111 1111"],
    ["iban DE89 3704 0044 0532 0130 00", "account DE89 3704 0044 0532 0130 00"],
    ["username dwilkes1954", "account dwilkes1954"],
    ["login: j.smith_82", "account j.smith_82"],
    ["claim number 88213345", "account 88213345"],
    ["driver's license number D1234567", "license D1234567"],
    ["DL# 99120034", "license 99120034"],
    ["passport number 561209334", "license 561209334"],
  ])("sees %s", (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each([
    "Code 4471 at checkout",
    "lot #20241187",
    "chart the course for 2025",
    "we saw 12000 patients",
    "a record 1500 visits",
    "group of 2500 people",
    "plan for 2026",
    "member since 2019",
    "call 406-555-0143",
    "policy 2024 update",
    "open 8-5",
    "case closed",
    "account for 3000 steps",
    "a card for you",
    "user name and password",
    "login to the portal",
    "license to smile",
    "the record of 1999",
    "claim your free 5000 points",
    "12-34-5678",
    "4111 1111 1111 1112",
    "patient of 40 years",
  ])("sees none in %s", (text) => {
    expect(found(text)).toEqual([])
  })
})
