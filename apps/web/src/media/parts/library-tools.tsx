import { NativeSelect, SegmentedControl, TextInput } from "@mantine/core"
import { useDebouncedCallback, useMediaQuery } from "@mantine/hooks"
import { IconSearch } from "@tabler/icons-react"
import { useState } from "react"
import { useFolders, type useLibraryFacts } from "../media.api.ts"
import { folderChoices, type LibraryFilter, shows, showWords, sizeWords } from "../media.model.ts"
import classes from "./library.module.css"

interface LibraryToolsProps {
  filter: LibraryFilter
  onFilter: (filter: LibraryFilter) => void
  facts: ReturnType<typeof useLibraryFacts>["data"]
}

/** Search and filters of the library, and how much room is left when it runs short. */
export function LibraryTools({ filter, onFilter, facts }: LibraryToolsProps) {
  const folders = useFolders()
  const phone = useMediaQuery("(max-width: 62em)")
  const [search, setSearch] = useState(filter.search)
  const ask = useDebouncedCallback((words: string) => onFilter({ ...filter, search: words }), 300)
  const choices = shows.map((show) => ({ value: show, label: showWords[show] }))
  const choose = (value: string) => onFilter({ ...filter, show: shows.find((one) => one === value) ?? "all" })
  const isShort = facts !== undefined && facts.usedBytes > facts.quotaBytes * 0.8
  return (
    <search className={classes.tools} aria-label="Library">
      {phone ? (
        <NativeSelect aria-label="Which ones" data={choices} value={filter.show} onChange={(event) => choose(event.currentTarget.value)} />
      ) : (
        <SegmentedControl aria-label="Which ones" data={choices} value={filter.show} onChange={choose} />
      )}
      <div className={classes.filters}>
        <TextInput
          aria-label="Search names, descriptions and tags"
          placeholder="Name, description or tag"
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value)
            ask(event.currentTarget.value)
          }}
        />
        <NativeSelect
          aria-label="Folder"
          value={filter.folder ?? ""}
          onChange={(event) => onFilter({ ...filter, folder: event.currentTarget.value || null })}
          data={[{ value: "", label: "All folders" }, ...folderChoices(folders.data ?? [])]}
        />
        <NativeSelect
          aria-label="Tag"
          value={filter.tag ?? ""}
          onChange={(event) => onFilter({ ...filter, tag: event.currentTarget.value || null })}
          data={[
            { value: "", label: "All tags" },
            ...(facts?.tags ?? []).map(({ tag, count }) => ({ value: tag, label: `${tag} (${count})` })),
          ]}
        />
        <NativeSelect
          aria-label="Kind"
          value={filter.kind ?? ""}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, kind: value === "picture" || value === "video" ? value : null })
          }
          data={[
            { value: "", label: "Pictures and videos" },
            { value: "picture", label: "Pictures" },
            { value: "video", label: "Videos" },
          ]}
        />
      </div>
      {isShort ? (
        <p className={classes.room}>
          {sizeWords(facts.usedBytes)} of {sizeWords(facts.quotaBytes)} used. Empty what you no longer need, or ask whoever runs Bedside for
          more room.
        </p>
      ) : null}
    </search>
  )
}
