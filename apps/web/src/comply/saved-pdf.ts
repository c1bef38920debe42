/** Bytes of a file from base64. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))

/** Hands a PDF that came in an answer to whoever reads, as a file; nothing of it is kept. */
export function savePdf({ fileName, pdf }: { readonly fileName: string; readonly pdf: string }): void {
  const address = URL.createObjectURL(new Blob([bytesOf(pdf)], { type: "application/pdf" }))
  const link = document.createElement("a")
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
