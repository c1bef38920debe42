import { fileURLToPath } from "node:url"
import PDFDocument from "pdfkit"

const font = (name: string) => fileURLToPath(new URL(`fonts/form-${name}.ttf`, import.meta.url))
export const fonts = { regular: font("regular"), bold: font("bold") }
export type Doc = InstanceType<typeof PDFDocument>

interface Sheet {
  readonly title: string
  readonly language: "en" | "es"
  /** Stands in the file as its moment. */
  readonly now: Date
}

/** An empty document on US Letter: tagged, with language and title, its fonts in it. */
export const openSheet = ({ title, language, now }: Sheet): Doc =>
  new PDFDocument({
    size: "LETTER",
    margins: { top: 60, bottom: 60, left: 64, right: 64 },
    lang: language,
    displayTitle: true,
    tagged: true,
    pdfVersion: "1.7",
    font: fonts.regular,
    info: { Title: title, CreationDate: now },
  })

/** The bytes of a document, once everything is written by `write`. */
export async function bytesOf(doc: Doc, write: () => void): Promise<Buffer> {
  const chunks: Buffer[] = []
  doc.on("data", (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise<void>((resolve, reject) => void doc.on("end", resolve).on("error", reject))
  write()
  doc.end()
  await finished
  return Buffer.concat(chunks)
}

/** Writes one tagged part, so that a screen reader reads it as what it is. `gap` is in lines. */
export const tagged = (doc: Doc, tag: "H1" | "H2" | "P", face: keyof typeof fonts, size: number, text: string, gap: number) =>
  doc.struct(
    tag,
    {},
    () =>
      void doc
        .font(fonts[face])
        .fontSize(size)
        .text(text, { paragraphGap: size * gap }),
  )

/** A letter or a report: a heading, then parts in reading order. */
export interface Paper extends Sheet {
  readonly parts: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[]
}
/** Type of letters and reports, in points. */
const paperSize = 11

/** A letter or a report as a PDF. */
export function paperPdf(paper: Paper): Promise<Buffer> {
  const doc = openSheet(paper)
  return bytesOf(doc, () => {
    const title = tagged(doc, "H1", "bold", paperSize + 5, paper.title, 1)
    const parts = paper.parts.flatMap(({ heading, paragraphs }) => [
      ...(heading === null ? [] : [tagged(doc, "H2", "bold", paperSize + 1, heading, 0.3)]),
      ...paragraphs.map((text) => tagged(doc, "P", "regular", paperSize, text, 0.6)),
    ])
    doc.addStructure(doc.struct("Document", {}, [title, ...parts]))
  })
}
