const letter = /^\p{L}$/u

/** True when an ASCII digit stands at the place. */
export const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** True when a letter of any script stands at the place. */
export const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) | 32
  return code < 128 ? code >= 97 && code <= 122 : letter.test(text[at] ?? "")
}
