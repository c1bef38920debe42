import { Page } from "../ui/page.tsx"

export default function InboxPage() {
  return <Page title="Inbox">{null}</Page>
}
