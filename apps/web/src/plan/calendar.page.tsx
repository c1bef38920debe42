import { Page } from "../ui/page.tsx"

export default function CalendarPage() {
  return <Page title="Calendar">{null}</Page>
}
