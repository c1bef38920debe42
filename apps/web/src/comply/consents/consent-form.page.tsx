import type { Consent } from "@bedside/contracts"
import { useNavigate, useParams } from "@tanstack/react-router"
import { usePractice } from "../../shell/session.ts"
import { FormSkeleton, Loaded } from "../../ui/loading.tsx"
import { Notice } from "../../ui/notice.tsx"
import { Page } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useAmend, useConsent, useCreate } from "./consents.api.ts"
import { nobody, startOf } from "./draft.model.ts"
import { FormSteps } from "./parts/form-steps.tsx"
import { useDraft } from "./use-draft.ts"

function NewForm() {
  const navigate = useNavigate()
  const { path } = usePractice()
  const draft = useDraft(null, startOf("hipaa-authorization"))
  const create = useCreate()
  const save = () =>
    create.mutate(
      { ...draft.form, identity: draft.identity },
      {
        onSuccess: ({ id, handle }) => {
          draft.forget()
          sayDone(`${handle} is saved.`)
          void navigate({ to: path(`/consents/${id}`), replace: true })
        },
      },
    )
  return <FormSteps draft={draft} known={null} saving={create.isPending} error={create.error} onSave={save} />
}

function ChangeForm({ consent }: { consent: Consent }) {
  const navigate = useNavigate()
  const { path } = usePractice()
  const { kind, terms, wording } = consent
  const draft = useDraft(consent.id, { kind, terms, wording: wording ?? { items: "", note: "" } })
  const amend = useAmend(consent.id)
  const save = (withIdentity: boolean) =>
    amend.mutate(
      {
        revision: consent.revision,
        terms: draft.form.terms,
        wording: draft.form.wording,
        identity: withIdentity ? { ...nobody, ...draft.identity } : null,
      },
      {
        onSuccess: ({ id, handle }) => {
          draft.forget()
          sayDone(`${handle} is saved.`)
          void navigate({ to: path(`/consents/${id}`), replace: true })
        },
      },
    )
  if (!consent.may.includes("amend"))
    return (
      <Notice tone="review" title="This form cannot be changed any more.">
        Only a form that is not signed can be changed. Begin a new version on the page of {consent.handle}.
      </Notice>
    )
  return <FormSteps draft={draft} known={consent} saving={amend.isPending} error={amend.error} onSave={save} />
}

function Change({ id }: { id: string }) {
  const consent = useConsent(id)
  return (
    <Page title={consent.data ? `Change ${consent.data.handle}` : "Change a consent"} purpose="Nothing is sent to anybody." width="wide">
      <Loaded query={consent} skeleton={<FormSkeleton fields={5} />}>
        {(found) => <ChangeForm key={found.revision} consent={found} />}
      </Loaded>
    </Page>
  )
}

/** Writing a release form, step by step, with the form itself beside it. */
export default function ConsentFormPage() {
  const { id } = useParams({ strict: false })
  if (id) return <Change key={id} id={id} />
  return (
    <Page
      title="New consent"
      purpose="Say what somebody may agree to. Nothing is ticked for you, and what is not ticked is not allowed."
      width="wide"
    >
      <NewForm />
    </Page>
  )
}
