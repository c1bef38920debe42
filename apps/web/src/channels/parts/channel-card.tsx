import { Anchor, Button, Text } from "@mantine/core"
import type { Channel } from "@bedside/contracts"
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconPlugConnectedX, IconWifiOff, type Icon } from "@tabler/icons-react"
import { usePractice } from "../../shell/session.ts"
import { WordBadge, type BadgeTone } from "../../ui/badge.tsx"
import { ConfirmButton } from "../../ui/confirm-button.tsx"
import { NetworkMark } from "../../ui/network-mark.tsx"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { useCheck, useDisconnect } from "../channels.api.ts"
import classes from "./channels.module.css"

const healths: Record<Channel["health"], readonly [words: string, icon: Icon, tone: BadgeTone]> = {
  working: ["Working", IconCircleCheck, "ok"],
  "needs-reconnect": ["Reconnect", IconPlugConnectedX, "now"],
  limited: ["Limited", IconAlertTriangle, "review"],
  unreachable: ["Not reachable", IconWifiOff, "now"],
  unchecked: ["Not checked yet", IconCircleDashed, "quiet"],
}

/** One connected account: who it is, whether it works, why not and what to do. */
export function ChannelCard({ channel, onReconnect }: { channel: Channel; onReconnect: () => void }) {
  const { may } = usePractice()
  const check = useCheck()
  const disconnect = useDisconnect()
  const [words, icon, tone] = healths[channel.health]
  const leave = async () => {
    await disconnect.mutateAsync(channel.id)
    sayDone(`${channel.handle} is disconnected.`)
  }
  return (
    <li className={classes.channel}>
      <div className={classes.line}>
        <NetworkMark networkId={channel.networkId} size={40} silent />
        <div className={classes.words}>
          <Text fw={600}>{channel.displayName}</Text>
          <Text size="xs" c="dimmed">
            {channel.networkName} ·{" "}
            <Anchor href={channel.url} target="_blank" rel="noreferrer" size="xs">
              {channel.handle}
            </Anchor>
          </Text>
        </div>
        <WordBadge icon={icon} tone={tone}>
          {words}
        </WordBadge>
      </div>
      {channel.healthCause ? (
        <Notice tone={channel.health === "limited" ? "review" : "now"} title={channel.healthCause}>
          {channel.healthFix}
        </Notice>
      ) : null}
      <ProblemNotice error={check.error} />
      <div className={classes.foot}>
        <Text size="xs" c="dimmed">
          {channel.lastSuccessAt ? (
            <>
              Last worked <TimeText at={channel.lastSuccessAt} />.{" "}
            </>
          ) : null}
          Connected by {channel.connectedBy}, <TimeText at={channel.connectedAt} />.
        </Text>
        {may("channels:write") ? (
          <div className={classes.buttons}>
            {channel.health === "needs-reconnect" ? (
              <Button size="compact-sm" onClick={onReconnect} aria-label={`Reconnect ${channel.handle}`}>
                Reconnect
              </Button>
            ) : null}
            <Button
              variant="default"
              size="compact-sm"
              loading={check.isPending}
              onClick={() => check.mutate(channel.id)}
              aria-label={`Check now: ${channel.handle}`}
            >
              Check now
            </Button>
            <ConfirmButton
              label="Disconnect"
              name={`Disconnect ${channel.handle}`}
              question={`Disconnect ${channel.handle}?`}
              onConfirm={leave}
              button={{ size: "compact-sm" }}
            >
              The key is destroyed and everything scheduled for this channel is canceled. What is already public stays public.
            </ConfirmButton>
          </div>
        ) : null}
      </div>
    </li>
  )
}
