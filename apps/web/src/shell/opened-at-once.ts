import { type RefObject, useEffect, useRef, useState } from "react"

interface OpenedAtOnce {
  readonly opened: boolean
  readonly onChange: (opened: boolean) => void
  readonly target: RefObject<HTMLButtonElement | null>
}

/** A menu that was loaded because somebody pressed its button: the button keeps the focus, then the menu opens and can give it back. */
export function useOpenedAtOnce(): OpenedAtOnce {
  const target = useRef<HTMLButtonElement>(null)
  const [opened, onChange] = useState(false)
  useEffect(() => {
    target.current?.focus()
    onChange(true)
  }, [])
  return { opened, onChange, target }
}
