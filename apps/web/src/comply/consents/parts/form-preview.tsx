import { Skeleton } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { ProblemNotice } from "../../../ui/notice.tsx"
import { useFormPreview } from "../consents.api.ts"
import type { DraftForm } from "../draft.model.ts"
import classes from "./form-steps.module.css"
import { FormText } from "./form-text.tsx"

/** The form as the person will read it, following what is ticked and typed. */
export function FormPreview({ form }: { form: DraftForm }) {
  const [{ kind, terms, items }] = useDebouncedValue({ kind: form.kind, terms: form.terms, items: form.wording.items }, 400)
  const preview = useFormPreview({ kind, terms, items: items.trim() || "______" })
  return (
    <details className={classes.preview} open>
      <summary>The form as they will read it</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must do so by keyboard, too */}
      <div className={classes.paper} tabIndex={0} role="region" aria-label="Preview of the form">
        {preview.data ? (
          <>
            <h3 className={classes.paperTitle} lang={preview.data.form.language}>
              {preview.data.form.title}
            </h3>
            <FormText form={preview.data.form} heading="h4" />
          </>
        ) : preview.error ? (
          <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} />
        ) : (
          <div role="status" aria-label="Loading">
            <Skeleton height={24} mb={16} />
            <Skeleton height={320} />
          </div>
        )}
      </div>
    </details>
  )
}
