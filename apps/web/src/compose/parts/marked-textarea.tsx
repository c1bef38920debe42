import type { Span } from "@bedside/kernel"
import { type ClipboardEvent, type Ref, useId } from "react"
import type { Marked } from "../findings.model.ts"
import classes from "./marked-textarea.module.css"

interface MarkedTextareaProps {
  label: string
  value: string
  onChange: (value: string) => void
  marks: readonly Marked[]
  /** Keys of the findings that are open, drawn stronger. */
  activeKey: string | null
  describedBy: string
  /** The caret was put on a finding. */
  onPick: (keys: readonly string[]) => void
  /** Alt+Enter was pressed: mend what stands at the caret or in the selection. */
  onFix: (caret: Span) => void
  /** Absent where the text takes no pictures. */
  onPasteFiles?: (files: readonly File[]) => void
  placeholder?: string
  ref: Ref<HTMLTextAreaElement>
}

/**
 * A plain text area with the findings drawn behind it: spell check, input methods, undo and screen readers stay the browser's own.
 * The drawing has the same letters in the same places, so it also gives the field its height.
 */
export function MarkedTextarea({
  label,
  value,
  onChange,
  marks,
  activeKey,
  describedBy,
  onPick,
  onFix,
  onPasteFiles,
  placeholder,
  ref,
}: MarkedTextareaProps) {
  const id = useId()
  const pick = (caret: number) => {
    let at = 0
    for (const mark of marks) {
      at += mark.text.length
      if (caret < at) return mark.keys.length > 0 ? onPick(mark.keys) : undefined
    }
  }
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length === 0 || !onPasteFiles) return
    event.preventDefault()
    onPasteFiles(files)
  }
  return (
    <div className={classes.field}>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <div className={classes.behind} aria-hidden>
        {marks.map((mark, n) => (
          <span
            key={n}
            {...(mark.level ? { className: classes[mark.level] } : {})}
            {...(activeKey !== null && mark.keys.includes(activeKey) ? { "data-active": true } : {})}
          >
            {mark.text}
          </span>
        ))}
        {"\n"}
      </div>
      <textarea
        id={id}
        ref={ref}
        className={classes.input}
        value={value}
        spellCheck
        placeholder={placeholder}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.currentTarget.value)}
        onClick={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget
          if (selectionStart === selectionEnd) pick(selectionStart)
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !event.altKey) return
          event.preventDefault()
          const { selectionStart, selectionEnd } = event.currentTarget
          onFix([selectionStart, selectionEnd])
        }}
        aria-keyshortcuts="Alt+Enter"
        onPaste={paste}
      />
    </div>
  )
}
