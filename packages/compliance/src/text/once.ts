/** Works something out when it is first asked for, and never again. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * Works something out of a text and keeps it until the next text is asked about: one text is asked about by many rules in turn. A weak
 * map would hold every text until all memory is swept.
 */
export function lately<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let held: { readonly key: Key; readonly value: Value } | undefined
  return (key) => {
    if (held?.key !== key) held = { key, value: make(key) }
    return held.value
  }
}
