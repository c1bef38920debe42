import { RichText } from "@atproto/api"
import { describe, expect, test } from "vitest"
import { detectFacets } from "./facets.ts"

/** Each facet as the text its bytes stand for, with its kind and value. */
function seen(text: string) {
  const bytes = Buffer.from(text)
  return detectFacets(text).map(({ byteStart, byteEnd, kind, value }) => [kind, bytes.subarray(byteStart, byteEnd).toString(), value])
}

describe("links", () => {
  test.each([
    ["Book at https://willow.example/book.", "https://willow.example/book"],
    ["(https://willow.example/book)", "https://willow.example/book"],
    ["https://en.wikipedia.org/wiki/Cold_(disease)", "https://en.wikipedia.org/wiki/Cold_(disease)"],
    ["“https://willow.example/a?b=c&d=e#f”!", "https://willow.example/a?b=c&d=e#f"],
    ["HTTPS://WILLOW.EXAMPLE/Book", "HTTPS://WILLOW.EXAMPLE/Book"],
    ["https://willow.example:8443/x", "https://willow.example:8443/x"],
  ])("%s", (text, link) => {
    expect(seen(text)).toEqual([["link", link, link]])
  })

  test("a bare domain becomes a link, the end of a sentence does not", () => {
    expect(seen("See willow.health/flu, open daily.Please call.")).toEqual([["link", "willow.health/flu", "https://willow.health/flu"]])
  })

  test.each([
    "ana@willow.example",
    "https://",
    "http://.",
    "3.5 mg",
    "e.g. this",
    "Dr.Chen",
    "www",
    ".com",
    "file:///etc/passwd",
    "javascript:alert(1)",
  ])("%s is no link", (text) => {
    expect(seen(text)).toEqual([])
  })
})

describe("mentions", () => {
  test("the name ends where the name ends", () => {
    expect(seen("Ask @DrChen.bsky.social's team, (@ana.test), @ben.test,@no.test")).toEqual([
      ["mention", "@DrChen.bsky.social", "drchen.bsky.social"],
      ["mention", "@ana.test", "ana.test"],
      ["mention", "@ben.test", "ben.test"],
    ])
  })

  test.each(["@", "@ana", "@ana.", "@.test", "@-a.test", "@a.1", "@a..test", "@ana.test@mastodon.example", "a@b.test"])(
    "%s is no mention",
    (text) => {
      expect(detectFacets(text).filter((facet) => facet.kind === "mention")).toEqual([])
    },
  )
})

describe("hashtags", () => {
  test("punctuation around is left out, inside it stays", () => {
    expect(seen("#FluSeason, (#Back2School) #niño! ＃tag #a-b #x_")).toEqual([
      ["tag", "#FluSeason", "FluSeason"],
      ["tag", "#Back2School", "Back2School"],
      ["tag", "#niño", "niño"],
      ["tag", "＃tag", "tag"],
      ["tag", "#a-b", "a-b"],
      ["tag", "#x", "x"],
    ])
  })

  test.each(["#1", "#", "#️⃣", "##", "#...", "a#b", `#${"a".repeat(65)}`])("%s is no hashtag", (text) => {
    expect(seen(text)).toEqual([])
  })
})

test("offsets count bytes, however many characters come before", () => {
  const before = "👩🏽‍⚕️ Grüße 한국어 \ud800 "
  const [facet] = detectFacets(`${before}#tag`)
  expect(facet).toMatchObject({ byteStart: Buffer.from(before).length, byteEnd: Buffer.from(`${before}#tag`).length })
})

test("half a million characters made to confuse are read in one pass", () => {
  for (const nasty of ["(", ")", "@a.", "#", "#.", "https://", "a.", "[{<", ".)", "👨‍👩‍👧‍👦"]) {
    expect(detectFacets(nasty.repeat(Math.ceil(500_000 / nasty.length)))).toEqual(expect.any(Array))
  }
})

/** Where both follow the same rules, they agree to the byte. */
test.each([
  "Flu shots 💉 at https://willow.example/flu?x=1 today #FluShots with @drchen.bsky.social",
  "Start https://a.example (https://b.example/c) and #one #two, #three.",
  "👨‍👩‍👧‍👦👨‍👩‍👧‍👦 @ana.bsky.social: see willow.com/hours, thank you",
  "Nothing at all here: 5:30 pm, $20, 100%, #1, ana@willow.com",
  "日本語 #健康 https://example.com/日本",
  "Line one\nhttps://example.com\n#tag\t@ben.bsky.social\n",
])("the official library finds the same in: %s", (text) => {
  const official = new RichText({ text })
  official.detectFacetsWithoutResolution()
  const theirs = (official.facets ?? []).map(({ index }) => [index.byteStart, index.byteEnd])
  expect(detectFacets(text).map(({ byteStart, byteEnd }) => [byteStart, byteEnd])).toEqual(
    theirs.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
  )
})
