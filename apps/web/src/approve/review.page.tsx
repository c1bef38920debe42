import { Page } from "../ui/page.tsx"

export default function ReviewPage() {
  return <Page title="Approval">{null}</Page>
}
