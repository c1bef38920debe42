import { Button } from "@mantine/core"
import { IconPlugConnected } from "@tabler/icons-react"
import { useState } from "react"
import { usePractice } from "../shell/session.ts"
import { WordBadge } from "../ui/badge.tsx"
import { Loaded } from "../ui/loading.tsx"
import { NetworkMark } from "../ui/network-mark.tsx"
import { EmptyState, ProblemNotice } from "../ui/notice.tsx"
import { Page, Section } from "../ui/page.tsx"
import { SideSheet } from "../ui/side-sheet.tsx"
import { sayDone } from "../ui/small.tsx"
import { useChannels, useConnect, useOffers, type Offer } from "./channels.api.ts"
import { ChannelCard } from "./parts/channel-card.tsx"
import classes from "./parts/channels.module.css"
import { ConnectForm } from "./parts/connect-form.tsx"

/** A network to connect: at once where it asks for nothing, else by its form. */
function OfferCard({ offer, connected, onForm }: { offer: Offer; connected: boolean; onForm: () => void }) {
  const connect = useConnect()
  const atOnce = offer.connectFields.length === 0
  const start = () =>
    atOnce
      ? connect.mutate(
          { networkId: offer.id, fields: {} },
          { onSuccess: ({ handle }) => sayDone(`${offer.name} is connected as ${handle}.`) },
        )
      : onForm()
  return (
    <li className={classes.offer}>
      <NetworkMark networkId={offer.id} size={40} silent />
      <div>
        <h3>{offer.name}</h3>
        <p>
          {atOnce
            ? "Built in: nothing leaves this machine. For learning and training."
            : `Asks for ${offer.connectFields
                .filter(({ optional }) => !optional)
                .map(({ label }) => label.toLowerCase())
                .join(" and ")}.`}
        </p>
        {atOnce && connected ? (
          <WordBadge icon={IconPlugConnected} tone="ok">
            Connected
          </WordBadge>
        ) : (
          <Button variant={atOnce ? "filled" : "default"} loading={connect.isPending} onClick={start}>
            Connect {offer.name}
          </Button>
        )}
        <ProblemNotice error={connect.error} />
      </div>
    </li>
  )
}

/** Connected accounts with their health, and the networks that can be added. */
export default function ChannelsPage() {
  const { may } = usePractice()
  const channels = useChannels()
  const offers = useOffers()
  const [form, setForm] = useState<Offer>()
  const connect = useConnect()
  const reconnect = (networkId: string) => {
    const offer = offers.data?.items.find(({ id }) => id === networkId)
    if (offer && offer.connectFields.length > 0) setForm(offer)
    else connect.mutate({ networkId, fields: {} })
  }
  const mayConnect = may("channels:write")
  return (
    <Page title="Channels" purpose="The accounts this practice publishes to and hears from, and whether each one works.">
      <Section title="Connected" {...(channels.data ? { count: channels.data.items.length } : {})} flush>
        <ProblemNotice error={connect.error} />
        <Loaded query={channels}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon={IconPlugConnected} title="No channel yet">
                {mayConnect
                  ? "Start with Sandbox, the practice network: it behaves like a real one, and only you can see it."
                  : "Ask an administrator to connect one."}
              </EmptyState>
            ) : (
              <ul className={classes.channels} aria-label="Connected channels">
                {items.map((channel) => (
                  <ChannelCard key={channel.id} channel={channel} onReconnect={() => reconnect(channel.networkId)} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      {mayConnect && !channels.isPending ? (
        <Section title="Add a channel">
          <Loaded query={offers}>
            {({ items }) => (
              <ul className={classes.offers} aria-label="Networks">
                {items.map((offer) => (
                  <OfferCard
                    key={offer.id}
                    offer={offer}
                    connected={channels.data?.items.some(({ networkId }) => networkId === offer.id) ?? false}
                    onForm={() => setForm(offer)}
                  />
                ))}
              </ul>
            )}
          </Loaded>
        </Section>
      ) : null}
      <SideSheet opened={form !== undefined} onClose={() => setForm(undefined)} title={form ? `Connect ${form.name}` : ""}>
        {form ? <ConnectForm key={form.id} offer={form} onDone={() => setForm(undefined)} /> : null}
      </SideSheet>
    </Page>
  )
}
