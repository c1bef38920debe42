import type { consentActions, ConsentState, Permission } from "@bedside/contracts"

/** Everything that can be done with a consent; the first are a member's, the rest the signer's and the program's. */
export type ConsentAct = (typeof consentActions)[number] | "sign" | "expire" | "supersede"

interface Transition {
  readonly from: readonly ConsentState[]
  /** The state after; absent when it stays. */
  readonly to?: ConsentState
  /** A member with this right, whoever holds the signing link, or the program itself. */
  readonly who: Permission | "signer" | "worker"
  /** What else it takes, in a sentence. */
  readonly needs?: string
  /** Never by whoever made, changed or recorded the consent. */
  readonly secondPerson?: true
  /** Only while frozen, or only while not. */
  readonly frozen?: boolean
}
const unsigned = ["draft", "presented"] as const
const held = ["signed", "active"] as const
const any = ["draft", "presented", "signed", "active", "expired", "revoked", "superseded", "declined"] as const

/** The state machine: draft → presented → signed → active → expired, revoked or superseded; presented → declined; any → defective. */
export const transitions: Readonly<Record<ConsentAct, Transition>> = {
  amend: { from: unsigned, to: "draft", who: "consents:keep", needs: "Nothing is changed after signing: that is a new version." },
  present: { from: unsigned, to: "presented", who: "consents:keep", needs: "Every part of the form is filled in." },
  sign: { from: ["presented"], to: "signed", who: "signer", needs: "A link that is open and not used." },
  "record-paper": { from: unsigned, to: "signed", who: "consents:keep", needs: "The scan of the signed form." },
  decline: { from: unsigned, to: "declined", who: "consents:keep" },
  "give-copy": { from: held, who: "consents:keep" },
  "approve-item": { from: held, who: "consents:keep", needs: "The form says that the person sees each item first." },
  check: {
    from: ["signed"],
    to: "active",
    who: "consents:keep",
    needs: "Every part and statement, a copy given, and a second person.",
    secondPerson: true,
    frozen: false,
  },
  "record-event": { from: held, to: "expired", who: "consents:keep", needs: "The form names an event that ends it." },
  expire: { from: ["active"], to: "expired", who: "worker", needs: "Its last day is over in the practice's time zone." },
  supersede: { from: ["signed", "active", "expired"], to: "superseded", who: "consents:keep", needs: "Its newer version became active." },
  freeze: { from: held, who: "consents:keep", frozen: false },
  unfreeze: { from: held, who: "consents:keep", frozen: true },
  revoke: { from: ["presented", "signed", "active", "expired"], to: "revoked", who: "consents:keep" },
  narrow: { from: held, who: "consents:keep", needs: "A part of what it covers is taken back, and something is left." },
  "mark-defective": { from: any, to: "defective", who: "consents:keep" },
  "new-version": { from: ["signed", "active", "expired", "revoked", "defective"], who: "consents:keep" },
  reveal: { from: [...any, "defective"], who: "consents:reveal", needs: "A reason in writing." },
}

/** What of a consent the state machine looks at. */
export interface Standing {
  readonly state: ConsentState
  readonly frozen: boolean
  /** Who made, changed or recorded it. */
  readonly preparedBy: readonly string[]
}

export type Hindrance = { kind: "not-in-this-state"; state: ConsentState } | { kind: "second-person-needed" }

/** Why an act is not open now, whoever asks having the right; undefined when it is. */
export function hindrance(act: ConsentAct, { state, frozen, preparedBy }: Standing, personId: string | null): Hindrance | undefined {
  const { from, secondPerson, frozen: wanted } = transitions[act]
  if (!from.includes(state) || (wanted !== undefined && wanted !== frozen)) return { kind: "not-in-this-state", state }
  return secondPerson && (personId === null || preparedBy.includes(personId)) ? { kind: "second-person-needed" } : undefined
}

/** The state after an act that is open. */
export const stateAfter = (act: ConsentAct, state: ConsentState): ConsentState => transitions[act].to ?? state
