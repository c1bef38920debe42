import { ApiError } from "@bedside/contracts/client"
import { useState } from "react"

/** Field name → reason and fix, out of a refused call. A nested field is named `locations.0.phone`. */
export function fieldProblems(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) return {}
  const pairs = (error.problem.fields ?? []).map(({ field, reason, fix }) => [
    field.replace(/^body\./, ""),
    [reason, fix].filter(Boolean).join(" "),
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}

interface TextBinding {
  name: string
  value: string
  error: string | undefined
  onChange: (event: { currentTarget: { value: string } }) => void
}

/**
 * What a person types into a form, kept until the call succeeded. `text("email")` binds a text field and shows the server's reason under it;
 * the reason goes away once the field changes.
 */
export function useFields<T extends object>(initial: T, error?: unknown) {
  const [values, setValues] = useState(initial)
  const [touched, setTouched] = useState<{ error: unknown; names: readonly string[] }>({ error, names: [] })
  const problems = fieldProblems(error)
  const fresh = touched.error === error ? touched.names : []
  const set = <K extends keyof T & string>(name: K, value: T[K]) => {
    setValues((before) => ({ ...before, [name]: value }))
    setTouched({ error, names: [...fresh, name] })
  }
  const errorOf = (name: string): string | undefined => (fresh.includes(name) ? undefined : problems[name])
  const text = (name: keyof T & string): TextBinding => ({
    name,
    value: String(values[name]),
    error: errorOf(name),
    onChange: (event) => set(name, event.currentTarget.value as T[typeof name]),
  })
  return { values, set, setValues, text, errorOf }
}
