/** The outcome of something that can fail in ways the caller must handle. Unexpected failures are thrown instead. */
export type Result<T, E> = Ok<T> | Err<E>
export interface Ok<T> {
  readonly ok: true
  readonly value: T
}
export interface Err<E> {
  readonly ok: false
  readonly error: E
}

/** What went well, with its value. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })
/** What did not, with why. */
export const err = <const E>(error: E): Err<E> => ({ ok: false, error })

/** Makes the compiler prove that every case was handled; throws if data from outside broke that proof. */
export function unreachable(value: never): never {
  throw new Error(`unreachable case: ${typeof value}`)
}
