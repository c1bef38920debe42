/** Kinds of files a scan may be, and the most bytes of one; the server looks again. */
export const scanTypes: readonly string[] = ["application/pdf", "image/jpeg", "image/png"]
export const mostScanBytes = 20 * 1024 * 1024

/** Why a file cannot be a scan, as cause and fix; null when it can be tried. */
export function refusedScan({ type, size }: Pick<File, "type" | "size">): string | null {
  if (!scanTypes.includes(type))
    return "This file is not a PDF, JPEG or PNG. Scan or photograph the form again and save it as one of these."
  if (size === 0) return "This file is empty. Choose the scan again."
  if (size > mostScanBytes) return "This scan is larger than 20 MB. Scan it with fewer dots per inch, or in gray."
  return null
}
