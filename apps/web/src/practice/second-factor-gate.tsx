import { usePractice } from "../shell/session.ts"
import { Page, Section } from "../ui/page.tsx"
import { SecondFactorSetup } from "./parts/second-factor-setup.tsx"

/** Shown instead of every page where the practice requires a second factor and this person has none. */
export default function SecondFactorGate() {
  const { name } = usePractice()
  return (
    <Page
      title="Set up a second factor"
      purpose={`${name} asks everybody for a second factor, so that a stolen password alone opens nothing. It takes two minutes.`}
      width="narrow"
    >
      <Section title="One-time codes">
        <SecondFactorSetup />
      </Section>
    </Page>
  )
}
