import { Page } from "../ui/page.tsx"

export default function MailPage() {
  return <Page title="Kept mail">{null}</Page>
}
