import { Page } from "../ui/page.tsx"

export default function SandboxPage() {
  return <Page title="Practice network">{null}</Page>
}
