import type { ReleaseForm } from "@bedside/contracts"
import { readDrawing } from "./drawing.ts"
import { formHash, wordsFor } from "./form.ts"
import { bytesOf, type Doc, fonts, openSheet, tagged } from "./paper.pdf.ts"

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

/** Headings, paragraphs and boxes. */
function body(doc: Doc, { form, size, signed }: Paper) {
  return form.sections.flatMap(({ heading, paragraphs, choices }) => [
    tagged(doc, "H2", "bold", size, heading, 0.2),
    ...paragraphs.map((text) => tagged(doc, "P", "regular", size, text, 0.5)),
    ...choices.map(({ id, text }) => tagged(doc, "P", "regular", size, `[${signed?.sensitive.includes(id) ? "x" : "  "}] ${text}`, 0.3)),
  ])
}

/**
 * The form as a PDF with its fonts in it, tagged, with language and title, on US Letter: to print and sign, or as signed.
 * Rejects when a drawn signature cannot be read.
 */
export async function formPdf(paper: Paper): Promise<Buffer> {
  const { form, size, now } = paper
  const doc = openSheet({ title: form.title, language: form.language, now })
  return bytesOf(doc, () => {
    const title = tagged(doc, "H1", "bold", size + 5, form.title, size / (size + 5))
    doc.addStructure(doc.struct("Document", {}, [title, ...body(doc, paper), doc.struct("Div", {}, () => signatureBlock(doc, paper))]))
  })
}
