import { PracticeLink } from "../../shell/practice-link.tsx"
import { NetworkMark } from "../../ui/network-mark.tsx"
import { Section } from "../../ui/page.tsx"
import { RowBody, rowClass, Rows } from "../../ui/rows.tsx"
import { TimeText } from "../../ui/zone.tsx"
import type { Home } from "../home.api.ts"
import { gapWords } from "../home.model.ts"
import classes from "./home.module.css"

/** Channels that do not work: cause and fix. */
export function ChannelsToMend({ home: { channelsToMend } }: { home: Home }) {
  if (channelsToMend.length === 0) return null
  return (
    <Section title="Channels to mend" count={channelsToMend.length} flush>
      <Rows label="Channels to mend">
        {channelsToMend.map(({ id, networkId, handle, healthCause, healthFix }) => (
          <li key={id}>
            <PracticeLink to="/channels" className={rowClass}>
              <RowBody
                mark={<NetworkMark networkId={networkId} />}
                title={handle}
                meta={
                  <>
                    <span className={classes.cause}>{healthCause}</span> {healthFix}
                  </>
                }
              />
            </PracticeLink>
          </li>
        ))}
      </Rows>
    </Section>
  )
}

/** Channels that would fall silent. */
export function Gaps({ home: { gaps } }: { home: Home }) {
  if (gaps.length === 0) return null
  return (
    <Section title="Quiet channels" text="Two weeks without a post look closed." flush>
      <Rows label="Quiet channels">
        {gaps.map(({ channelId, handle, networkId, nextAt, days }) => (
          <li key={channelId}>
            <PracticeLink to="/compose" className={rowClass}>
              <RowBody
                mark={<NetworkMark networkId={networkId} />}
                title={handle}
                meta={
                  <>
                    {gapWords(days)}
                    {nextAt ? (
                      <>
                        ; next <TimeText at={nextAt} as="planned" />
                      </>
                    ) : null}
                    .
                  </>
                }
              />
            </PracticeLink>
          </li>
        ))}
      </Rows>
    </Section>
  )
}
