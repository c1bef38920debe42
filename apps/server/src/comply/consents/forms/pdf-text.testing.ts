import { inflateSync } from "node:zlib"

interface PdfObject {
  readonly id: number
  readonly head: string
  readonly stream: string
}

/** The objects of a PDF as pdfkit writes them, with their streams unpacked. */
function objectsOf(pdf: Buffer): PdfObject[] {
  const text = pdf.toString("latin1")
  return [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body = ""]) => {
    const at = body.indexOf("stream\n")
    const head = at < 0 ? body : body.slice(0, at)
    const raw = at < 0 ? "" : body.slice(at + 7, body.lastIndexOf("\nendstream"))
    const packed = head.includes("/FlateDecode") && !head.includes("/Subtype /Image")
    return { id: Number(id), head, stream: packed ? inflateSync(Buffer.from(raw, "latin1")).toString("latin1") : raw }
  })
}
const fromHex = (hex: string): string => Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le")

/** What each code of a font stands for, by its ToUnicode map. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  for (const [, first = "", , list = ""] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/gi)) {
    const start = Number.parseInt(first, 16)
    ;[...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ""], n) => letters.set(start + n, fromHex(hex)))
  }
  return letters
}

/** The words of a PDF in reading order, lines joined by spaces: what somebody sees who prints it. */
export function textOf(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const byId = new Map(objects.map((one) => [one.id, one]))
  const reference = (head: string, name: string) => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1])
  const fonts = new Map<string, ReadonlyMap<number, string>>()
  for (const { head } of objects)
    for (const [, name = "", id] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = byId.get(reference(byId.get(Number(id))?.head ?? "", "ToUnicode"))
      if (map) fonts.set(name, lettersOf(map.stream))
    }
  const pages = objects
    .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
    .map(({ head }) => byId.get(reference(head, "Contents"))?.stream ?? "")
  return pages
    .map((page) => wordsOn(page, fonts))
    .join(" ")
    .replace(/\s+/g, " ")
}

function wordsOn(page: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let letters: ReadonlyMap<number, string> = new Map()
  let said = ""
  for (const [, font, shown] of page.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map()
    for (const [, hex = ""] of (shown ?? "").matchAll(/<([0-9a-f]+)>/gi))
      for (const code of hex.match(/.{4}/g) ?? []) said += letters.get(Number.parseInt(code, 16)) ?? "\ufffd"
    if (shown !== undefined) said += " "
  }
  return said
}
