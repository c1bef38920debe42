import type { ReleaseForm } from "@bedside/contracts"
import { fileURLToPath } from "node:url"
import PDFDocument from "pdfkit"
import { readDrawing } from "./drawing.ts"
import { formHash, wordsFor } from "./form.ts"

const font = (name: string) => fileURLToPath(new URL(`fonts/form-${name}.ttf`, import.meta.url))
const fonts = { regular: font("regular"), bold: font("bold") }

/** What stands on the lines of a form that was signed on a screen. */
export interface Signed {
  readonly name: string
  /** The day on the form. */
  readonly on: string
  readonly mark: { readonly kind: "typed"; readonly text: string } | { readonly kind: "drawn"; readonly png: string }
  readonly authority: string
  readonly sensitive: readonly string[]
  /** The moment it was signed, with its zone. */
  readonly at: string
}
interface Paper {
  readonly form: ReleaseForm
  /** Text size in points; California asks for 14 (Civ. Code 56.11). */
  readonly size: number
  /** Stands in the file as its moment. */
  readonly now: Date
  readonly signed?: Signed | undefined
}
type Doc = InstanceType<typeof PDFDocument>

/** The size of type the practice's state asks for. */
export const sizeFor = (state: string): number => (state === "CA" ? 14 : 12)

function line(doc: Doc, size: number, label: string, value: string | undefined): void {
  doc
    .font(fonts.regular)
    .fontSize(size)
    .text(`${label}: ${value ?? "______________________________"}`, { paragraphGap: size * 0.9 })
}

function drawMark(doc: Doc, size: number, label: string, mark: Signed["mark"]): void {
  if (mark.kind === "typed") return line(doc, size, label, mark.text)
  const drawing = readDrawing(mark.png)
  if (!drawing) throw new Error("not a drawing")
  line(doc, size, label, "")
  doc.image(drawing, { fit: [220, 80] })
  doc.moveDown(0.5)
}

function signatureBlock(doc: Doc, { form, size, signed }: Paper): void {
  const { signature } = form
  const words = wordsFor(form.language).sign
  doc
    .font(fonts.regular)
    .fontSize(size)
    .text(signature.intent, { paragraphGap: size * 0.6 })
  if (signed) doc.text(signature.electronic, { paragraphGap: size * 0.6 })
  doc.moveDown(0.5)
  line(doc, size, signature.name, signed?.name)
  if (signature.authority !== null) line(doc, size, signature.authority, signed?.authority)
  if (signed) drawMark(doc, size, signature.signature, signed.mark)
  else line(doc, size, signature.signature, undefined)
  line(doc, size, signature.date, signed ? wordsFor(form.language).day(signed.on) : undefined)
  if (!signed) line(doc, size, words.witness, undefined)
  if (signed) line(doc, size - 2, words.signedAt, signed.at)
  line(doc, size - 2, words.fingerprint, formHash(form))
}

const open = ({ form, now }: Paper): Doc =>
  new PDFDocument({
    size: "LETTER",
    margins: { top: 60, bottom: 60, left: 64, right: 64 },
    lang: form.language,
    displayTitle: true,
    tagged: true,
    pdfVersion: "1.7",
    font: fonts.regular,
    info: { Title: form.title, CreationDate: now },
  })

/** Headings, paragraphs and boxes as tagged parts, so that a screen reader reads them as what they are. */
function body(doc: Doc, { form, size, signed }: Paper) {
  const write = (tag: "H2" | "P", face: keyof typeof fonts, text: string, gap: number) =>
    doc.struct(
      tag,
      {},
      () =>
        void doc
          .font(fonts[face])
          .fontSize(size)
          .text(text, { paragraphGap: size * gap }),
    )
  return form.sections.flatMap(({ heading, paragraphs, choices }) => [
    write("H2", "bold", heading, 0.2),
    ...paragraphs.map((text) => write("P", "regular", text, 0.5)),
    ...choices.map(({ id, text }) => write("P", "regular", `[${signed?.sensitive.includes(id) ? "x" : "  "}] ${text}`, 0.3)),
  ])
}

/**
 * The form as a PDF with its fonts in it, tagged, with language and title, on US Letter: to print and sign, or as signed.
 * Rejects when a drawn signature cannot be read.
 */
export async function formPdf(paper: Paper): Promise<Buffer> {
  const { form, size } = paper
  const doc = open(paper)
  const chunks: Buffer[] = []
  doc.on("data", (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise<void>((resolve, reject) => void doc.on("end", resolve).on("error", reject))
  const title = doc.struct(
    "H1",
    {},
    () =>
      void doc
        .font(fonts.bold)
        .fontSize(size + 5)
        .text(form.title, { paragraphGap: size }),
  )
  doc.addStructure(doc.struct("Document", {}, [title, ...body(doc, paper), doc.struct("Div", {}, () => signatureBlock(doc, paper))]))
  doc.end()
  await finished
  return Buffer.concat(chunks)
}
