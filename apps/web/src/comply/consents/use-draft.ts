import type { ConsentIdentity } from "@bedside/contracts"
import { useState } from "react"
import { usePractice, useSession } from "../../shell/session.ts"
import { type DraftForm, nobody } from "./draft.model.ts"
import { draftKey, keepDraft, readDraft } from "./kept-draft.ts"

export interface Draft {
  readonly form: DraftForm
  /** Who it is about, as typed since this page opened; never kept on the device. */
  readonly identity: ConsentIdentity
  /** Words of an earlier visit were found. */
  readonly restored: boolean
  readonly change: (next: (form: DraftForm) => DraftForm) => void
  readonly changeIdentity: (fields: Partial<ConsentIdentity>) => void
  readonly startOver: () => void
  readonly forget: () => void
}

/** What every part of the form gets. */
export interface StepProps {
  readonly draft: Draft
  /** The sentence under a field that is still missing; only after the step was left once. */
  readonly lacks: (field: string) => string | undefined
}

/** A form while it is written. Everything but who it is about stays on this device until it is saved or thrown away. */
export function useDraft(id: string | null, begin: DraftForm): Draft {
  const { practiceId } = usePractice()
  const personId = useSession().person.id
  const [key] = useState(() => draftKey(personId, practiceId, id))
  const [kept] = useState(() => readDraft(localStorage, key))
  const [restored, setRestored] = useState(kept !== undefined)
  const [form, setForm] = useState(kept ?? begin)
  const [identity, setIdentity] = useState(nobody)
  return {
    form,
    identity,
    restored,
    change: (next) => {
      const changed = next(form)
      setForm(changed)
      keepDraft(localStorage, key, changed)
    },
    changeIdentity: (fields) => setIdentity((before) => ({ ...before, ...fields })),
    startOver: () => {
      keepDraft(localStorage, key, undefined)
      setForm(begin)
      setRestored(false)
    },
    forget: () => keepDraft(localStorage, key, undefined),
  }
}
