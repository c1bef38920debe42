import type { Channel } from "@bedside/contracts"
import { NativeSelect, TextInput } from "@mantine/core"

interface PreviewChoiceProps {
  channels: readonly Channel[]
  /** The channel in the preview, by its id. */
  shown: string
  onShow: (channelId: string) => void
}

/** Which channel the preview shows; for posts that go to several. */
export function PreviewChoice({ channels, shown, onShow }: PreviewChoiceProps) {
  return (
    <NativeSelect
      aria-label="Channel to preview"
      size="sm"
      w={220}
      value={shown}
      onChange={(event) => onShow(event.currentTarget.value)}
      data={channels.map((one) => ({ value: one.id, label: `${one.networkName} · ${one.handle}` }))}
    />
  )
}

/** Finds one of many channels by its name. */
export function ChannelSearch({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  return (
    <TextInput
      aria-label="Find a channel"
      placeholder="Find a channel"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      mb={8}
    />
  )
}
