import { Page } from "../ui/page.tsx"

export default function ResetPage() {
  return <Page title="Reset">{null}</Page>
}
