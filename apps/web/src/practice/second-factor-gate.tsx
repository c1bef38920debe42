import { Page } from "../ui/page.tsx"

export default function SecondFactorGate() {
  return <Page title="Second factor">{null}</Page>
}
