import { Page } from "../ui/page.tsx"

export default function SetupPage() {
  return <Page title="Set up">{null}</Page>
}
