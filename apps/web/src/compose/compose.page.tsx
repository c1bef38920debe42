import { Page } from "../ui/page.tsx"

export default function ComposePage() {
  return <Page title="Compose">{null}</Page>
}
