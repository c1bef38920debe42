import { Button, Group } from "@mantine/core"
import { Link, Navigate, useLocation, useRouter, type ErrorComponentProps } from "@tanstack/react-router"
import { problemWords, ProblemNotice } from "../ui/notice.tsx"
import { isPracticePage } from "./address.ts"
import { Page } from "../ui/page.tsx"
import { Single } from "./single.tsx"

/** A page that broke: cause, fix, and two ways on. The rail stays, only the page is replaced. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  // After an upgrade the old page's parts are gone from the server; loading the page again gets the new ones.
  const outdated = error instanceof TypeError && /import|module/i.test(error.message)
  if (outdated) {
    return (
      <Page title="Bedside was updated" purpose="This tab still runs the version from before." width="narrow">
        <Button onClick={() => location.reload()}>Load the new version</Button>
      </Page>
    )
  }
  return (
    <Page title="This page did not load" purpose={problemWords(error).fix} width="narrow">
      <ProblemNotice error={error} />
      <Group mt={16}>
        <Button onClick={retry}>Try again</Button>
        <Button variant="default" component={Link} to="/">
          Go to Home
        </Button>
      </Group>
    </Page>
  )
}

/** The same where no shell is around. */
export function BrokenApp({ error }: ErrorComponentProps) {
  return (
    <Single title="Bedside did not load">
      <ProblemNotice error={error} onRetry={() => location.reload()} />
    </Single>
  )
}

/** An address that leads nowhere; a practice page named without its practice finds it through `/open`. */
export function NotFound() {
  const { pathname, href } = useLocation()
  if (isPracticePage(pathname)) return <Navigate to="/" search={{ open: href }} replace />
  return (
    <Single title="There is no such page" lead="The address may be mistyped, or what it led to was deleted.">
      <Button component={Link} to="/">
        Go to Home
      </Button>
    </Single>
  )
}
