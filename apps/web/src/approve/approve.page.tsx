import { Page } from "../ui/page.tsx"

export default function ApprovePage() {
  return <Page title="Approvals">{null}</Page>
}
