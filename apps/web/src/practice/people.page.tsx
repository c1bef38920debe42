import { Page } from "../ui/page.tsx"

export default function PeoplePage() {
  return <Page title="People">{null}</Page>
}
