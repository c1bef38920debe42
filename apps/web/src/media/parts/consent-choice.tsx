import type { ConsentLine } from "@bedside/contracts"
import { Combobox, InputBase, Loader, TextInput, useCombobox } from "@mantine/core"
import { useDebouncedValue } from "@mantine/hooks"
import { useState } from "react"
import { usePractice } from "../../shell/session.ts"
import { useConsentSearch } from "../media.api.ts"
import classes from "./medium.module.css"

interface ConsentChoiceProps {
  kind: "consent" | "staff"
  value: string | null
  onChange: (handle: string | null) => void
}

const fits = (kind: ConsentChoiceProps["kind"]) => (one: ConsentLine) => (one.kind === "staff-likeness") === (kind === "staff")
const words = {
  consent: { label: "Release", none: "No release has this handle. Make one under Consents first." },
  staff: { label: "Staff likeness consent", none: "No staff consent has this handle. Make one under Consents first." },
} as const

/** Finds a consent by its handle; lists say what it covers, never who it is. Who may not see consents types the handle. */
export function ConsentChoice({ kind, value, onChange }: ConsentChoiceProps) {
  const { may } = usePractice()
  if (!may("consents:read")) {
    return (
      <TextInput
        label={`${words[kind].label} handle`}
        description="It stands on the form, such as A-7F3K."
        value={value ?? ""}
        onChange={(event) => onChange(event.currentTarget.value.trim().toUpperCase() || null)}
      />
    )
  }
  const { label, none } = words[kind]
  return <ConsentSearch label={label} none={none} fits={fits(kind)} value={value} onChange={(one) => onChange(one?.handle ?? null)} />
}

interface ConsentSearchProps {
  label: string
  /** Said when nothing fits what was typed. */
  none: string
  fits: (one: ConsentLine) => boolean
  /** The handle that is chosen. */
  value: string | null
  onChange: (one: ConsentLine | null) => void
  autoFocus?: boolean
}

/** A field that finds consents by their handle; what is chosen is told with its line of the ledger. */
export function ConsentSearch({ label, none, fits: isFit, value, onChange, autoFocus = false }: ConsentSearchProps) {
  const combobox = useCombobox()
  const [typed, setTyped] = useState(value ?? "")
  const [search] = useDebouncedValue(typed, 200)
  const consents = useConsentSearch(search.trim().slice(0, 20), true)
  // The answer to what was typed before is still there for a moment: nobody must choose out of it.
  const found = (consents.data ?? []).filter((one) => isFit(one) && one.handle.includes(typed.trim().toUpperCase()))
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(handle) => {
        onChange(found.find((one) => one.handle === handle) ?? null)
        setTyped(handle)
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <InputBase
          label={label}
          description="Search by its handle, such as A-7F3K. Names stay in the vault."
          value={typed}
          autoFocus={autoFocus}
          rightSection={consents.isFetching ? <Loader size={16} /> : null}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            onChange(null)
            combobox.openDropdown()
            combobox.updateSelectedOptionIndex()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        {/* A list box holds options only. */}
        {found.length === 0 && !consents.isPending ? <Combobox.Empty role="status">{none}</Combobox.Empty> : null}
        <Combobox.Options hidden={found.length === 0} mah={240} className={classes.options} aria-label={label}>
          {found.map((one) => (
            <Combobox.Option key={one.id} value={one.handle} active={one.handle === value}>
              <span className={one.usable ? undefined : classes.quiet}>
                {one.line}
                {one.usable ? "" : " · cannot be used now"}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
