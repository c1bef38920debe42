import { type Says, says } from "#platform/http/problem.ts"
import { minLength, type PasswordReason, type PasswordRefused } from "./people/password.rules.ts"
import type { TooManyTries } from "./people/throttle.ts"

/** A wait in words a person reads. */
function waitWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}
export const tooManyTries = ({ retryAfterSeconds }: TooManyTries): Says =>
  says(429, "There were too many tries from here.", `Wait ${waitWords(retryAfterSeconds)}, then try again. Other people are not affected.`)

const reasons: Readonly<Record<PasswordReason, readonly [string, string]>> = {
  "too-short": [`The password has fewer than ${minLength} characters.`, `Use at least ${minLength}; four words you can picture work well.`],
  common: ["The password is among the first ones anybody would try.", "Choose something nobody else uses; four unrelated words work well."],
  "has-name": ["The password contains your name.", "Choose words that do not lead to you."],
  "has-email": ["The password contains a part of your e-mail address.", "Choose words that do not lead to you."],
  "has-practice": ["The password contains the name of the practice.", "Choose words that do not lead to the practice."],
}
export const passwordRefused = ({ reason }: PasswordRefused): Says => says(422, ...reasons[reason])

export const wrongPassword = says(401, "E-mail address or password is wrong.", "Check both, or ask for a reset link.")
export const wrongOwnPassword = says(422, "That is not your password.", "Type the password you sign in with.")
export const wrongCode = says(422, "The code is wrong.", "Type the newest code of your app; check that the clock of your phone is right.")
export const usedCode = says(422, "This code was used already.", "Wait for the next code of your app, at most 30 seconds.")
export const startOver = says(401, "This sign-in took too long or was not begun here.", "Sign in again with e-mail and password.")

const askAgain = "Ask whoever invited you for a new invitation."
export const invitationWords = {
  "unknown-invitation": says(404, "There is no invitation for this link.", `Check that the whole link was copied. ${askAgain}`),
  "used-invitation": says(410, "This invitation was already accepted.", "Sign in; the practice is in your list."),
  "withdrawn-invitation": says(410, "This invitation was withdrawn.", askAgain),
  "expired-invitation": says(410, "This invitation is older than seven days and has expired.", askAgain),
} as const

export const unknownTimeZone = says(422, "This time zone is not known.", "Choose one from the list, such as America/New_York.")
