import { describe, expect, test } from "vitest"
import { readText } from "../text/reading.ts"
import { isUnder, linksOf, parametersOf } from "./links.ts"

const found = (text: string): string[] => linksOf(readText(text)).map(({ span }) => text.slice(...span))

describe("links", () => {
  test.each([
    ["Book here: https://bit.ly/3xYzAbc", ["https://bit.ly/3xYzAbc"]],
    ["Flu sign-up: tinyurl.com/flu2026x.", ["tinyurl.com/flu2026x"]],
    ["Group list: rb.gy/9kq2w!", ["rb.gy/9kq2w"]],
    ["(see www.cdc.gov/flu).", ["www.cdc.gov/flu"]],
    ["https://en.wikipedia.org/wiki/Cold_(disease) and more", ["https://en.wikipedia.org/wiki/Cold_(disease)"]],
    ["HTTPS://Summit.Example:8443/Login?a=1#top, now", ["HTTPS://Summit.Example:8443/Login?a=1#top"]],
    ["👉https://go.summit.example/book👈", ["https://go.summit.example/book"]],
    ["two: a.example/x,b.example/y", ["a.example/x,b.example/y"]],
    ["SUMMITORTHO.COM or summitortho.com", ["SUMMITORTHO.COM", "summitortho.com"]],
    ["portal.smiles.care today", ["portal.smiles.care"]],
    ["https://portal/login", ["https://portal/login"]],
    ["https://user@example.org/x", ["https://user@example.org/x"]],
    ["book at fórmula.es", ["fórmula.es"]],
  ])("are seen in %s", (text, links) => {
    expect(found(text)).toEqual(links)
  })

  test.each([
    "Open 8 a.m. to 5 p.m. every day.",
    "We care.Today is the day",
    "great care.today we open late",
    "thank you for helping us.it means a lot",
    "Dr.Lee and St.Jude, e.g. 3.5 mg at 1.25 ml",
    "mail hello@summitortho.example or first.last@mail.example.com",
    "follow @willow.bsky.social",
    "wait... what.",
    "the end.Next week we close",
    "://",
    "version 2.0.1",
  ])("are not seen in %s", (text) => {
    expect(found(text)).toEqual([])
  })

  test("fall into host, path and query", () => {
    const [link] = linksOf(readText("Go to https://Portal.Example.com:8443/Login/a?fbclid=Iw%2B1&x#end now"))
    expect(link).toMatchObject({ scheme: "https", host: "portal.example.com", path: "/Login/a", query: "fbclid=Iw%2B1&x" })
    expect(link && parametersOf(link)).toEqual([
      { name: "fbclid", value: "Iw+1" },
      { name: "x", value: "" },
    ])
    const text = "forms.example.com/visit?email=kai@example.com."
    const [bare] = linksOf(readText(text))
    expect(text.slice(...(bare?.querySpan ?? [0, 0]))).toBe("?email=kai@example.com")
  })

  test("keep a value that cannot be decoded", () => {
    const [link] = linksOf(readText("a.example/x?b=%E0%A4%A"))
    expect(link && parametersOf(link)).toEqual([{ name: "b", value: "%E0%A4%A" }])
  })

  test("belong to a domain and those below it only", () => {
    const domains = new Set(["bit.ly"])
    expect(isUnder("bit.ly", domains)).toBe(true)
    expect(isUnder("www.bit.ly", domains)).toBe(true)
    expect(isUnder("rabbit.ly", domains)).toBe(false)
  })

  test.each(["a.", "a.com/", "https://", "://", ".", "a.b@c.", "((", "x.co/(", "www.", "é.", "a-"])(
    "cost work that grows with the length only: %s",
    (piece) => {
      const work = (length: number) => {
        const reading = readText(piece.repeat(Math.ceil(length / piece.length)))
        const before = reading.meter.steps
        linksOf(reading)
        return reading.meter.steps - before
      }
      expect(work(20_000)).toBeLessThanOrEqual(4.5 * work(5_000) + 100)
    },
  )
})
