/** A failure an operator can mend: one line of cause, one of fix. Printed without a stack; the program ends with a code other than 0. */
export class Trouble extends Error {
  readonly cause_: string
  readonly fix: string
  constructor(cause: string, fix: string) {
    super(`${cause} ${fix}`)
    this.name = "Trouble"
    this.cause_ = cause
    this.fix = fix
  }
}
