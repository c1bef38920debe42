import { useSession } from "../shell/session.ts"
import { Page } from "../ui/page.tsx"
import { AppearanceSection, DevicesSection, PasswordSection, SecondFactorSection } from "./parts/account-sections.tsx"

/** One's own account: second factor, password, devices, appearance. */
export default function AccountPage() {
  const { person } = useSession()
  return (
    <Page title="Your account" purpose={`${person.name}, ${person.email}. Your account is the same in every practice.`} width="narrow">
      <SecondFactorSection />
      <PasswordSection />
      <DevicesSection />
      <AppearanceSection />
    </Page>
  )
}
