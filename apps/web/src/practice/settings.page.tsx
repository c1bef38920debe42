import { usePractice } from "../shell/session.ts"
import { FormSkeleton, Loaded } from "../ui/loading.tsx"
import { Notice } from "../ui/notice.tsx"
import { Page } from "../ui/page.tsx"
import { KeepingSection } from "./parts/keeping-section.tsx"
import { SettingsForm } from "./parts/settings-form.tsx"
import { useProfile } from "./practice.api.ts"

/** What the practice says about itself in public, and how it is protected. */
export default function SettingsPage() {
  const profile = useProfile()
  const readOnly = !usePractice().may("practice:write")
  return (
    <Page title="Settings" purpose="What your practice says about itself in public, and how it is protected.">
      {readOnly ? (
        <Notice title="You can look, not change.">
          Owners and administrators change these settings; privacy officers say how long consents are kept.
        </Notice>
      ) : null}
      <Loaded query={profile} skeleton={<FormSkeleton fields={8} />}>
        {(value) => <SettingsForm profile={value} readOnly={readOnly} />}
      </Loaded>
      <KeepingSection />
    </Page>
  )
}
