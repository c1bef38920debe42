import { Page } from "../ui/page.tsx"

export default function AccountPage() {
  return <Page title="Your account">{null}</Page>
}
