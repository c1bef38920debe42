import { useNetwork } from "@mantine/hooks"
import classes from "./shell.module.css"

/** Says that the line is down, and that nothing typed is lost. */
export function OfflineBanner() {
  const { online } = useNetwork()
  return (
    <div role="status">
      {online ? null : (
        <div className={classes.offline}>You are offline. What you typed stays here; Bedside goes on when the line is back.</div>
      )}
    </div>
  )
}
