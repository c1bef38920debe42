import type { SourceFile } from "./files.ts"

interface Line {
  readonly at: number
  readonly text: string
}
/** Lines that say something: without white space, imports, comments, and lines that are only brackets or pass one name on. */
function tellingLines(text: string): readonly Line[] {
  let inImport = false
  return text.split("\n").flatMap((raw, index) => {
    const line = raw.replace(/\s+/g, " ").trim()
    if (/^(import|export) (type )?(\{|\*)/.test(line) && !line.includes(" from ") && !line.includes("=")) inImport = true
    const skip =
      inImport || /^(import |export .* from )/.test(line) || /^(\/\/|\/?\*)/.test(line) || !/[A-Za-z0-9]/.test(line) || /^\w+,$/.test(line)
    if (inImport && line.includes(" from ")) inImport = false
    return skip ? [] : [{ at: index + 1, text: line }]
  })
}

/** Runs of `size` telling lines that stand in more than one place: "a.ts:10 and b.ts:20 say the same 9 lines". */
export function copiedBlocks(sources: readonly SourceFile[], size = 8): readonly string[] {
  const files = sources.map(({ path, text }) => ({ path, lines: tellingLines(text) }))
  const first = new Map<string, { file: number; start: number }>()
  const found = new Map<string, { here: string; there: string; lines: number; next: string }>()
  files.forEach(({ path, lines }, file) => {
    for (let start = 0; start + size <= lines.length; start++) {
      const block = lines
        .slice(start, start + size)
        .map(({ text }) => text)
        .join("\n")
      const before = first.get(block)
      if (!before) {
        first.set(block, { file, start })
        continue
      }
      if (before.file === file && start - before.start < size) continue
      // A longer copy is one finding, not one for each of its lines.
      const key = `${before.file}:${before.start}|${file}:${start}`
      const next = `${before.file}:${before.start + 1}|${file}:${start + 1}`
      const run = found.get(key)
      found.delete(key)
      const there = `${files[before.file]?.path}:${files[before.file]?.lines[before.start]?.at}`
      found.set(next, run ? { ...run, lines: run.lines + 1, next } : { here: `${path}:${lines[start]?.at}`, there, lines: size, next })
    }
  })
  return [...found.values()].map(({ here, there, lines }) => `${there} and ${here} say the same ${lines} lines`)
}
