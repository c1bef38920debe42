import { ActionIcon, Button, Group, Stack, TextInput, Tooltip } from "@mantine/core"
import { IconFolder, IconPencil } from "@tabler/icons-react"
import { useState } from "react"
import { ConfirmButton } from "../../ui/confirm-button.tsx"
import { Loaded } from "../../ui/loading.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { Row, Rows } from "../../ui/rows.tsx"
import { SideSheet } from "../../ui/side-sheet.tsx"
import { useFolderAct, useFolders } from "../media.api.ts"
import type { MediaFolder } from "../media.model.ts"

/** Folders of the library: make, rename, remove. */
export function FolderSheet({ onClose }: { onClose: () => void }) {
  const folders = useFolders()
  const act = useFolderAct()
  const [name, setName] = useState("")
  return (
    <SideSheet opened onClose={onClose} title="Folders">
      <Stack gap={16}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim()) act.mutate({ act: "add", name: name.trim() }, { onSuccess: () => setName("") })
          }}
        >
          <Group gap={8} align="flex-end" wrap="nowrap">
            <TextInput
              style={{ flex: 1 }}
              label="New folder"
              value={name}
              maxLength={200}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" loading={act.isPending && act.variables.act === "add"} disabled={name.trim() === ""}>
              Make folder
            </Button>
          </Group>
        </form>
        <ProblemNotice error={act.error} />
        <Loaded query={folders}>
          {(items) =>
            items.length === 0 ? (
              <p>No folders yet. A folder keeps what belongs together: the team, the waiting room, a campaign.</p>
            ) : (
              <Rows label="Folders">
                {items.map((folder) => (
                  <FolderRow key={folder.id} folder={folder} act={act} />
                ))}
              </Rows>
            )
          }
        </Loaded>
      </Stack>
    </SideSheet>
  )
}

function FolderRow({ folder, act }: { folder: MediaFolder; act: ReturnType<typeof useFolderAct> }) {
  const [name, setName] = useState<string | null>(null)
  const rename = () => {
    if (!name?.trim()) return
    act.mutate({ act: "rename", id: folder.id, name: name.trim() }, { onSuccess: () => setName(null) })
  }
  if (name !== null) {
    return (
      <li>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            rename()
          }}
        >
          <Group gap={8} py={8} wrap="nowrap">
            <TextInput
              style={{ flex: 1 }}
              aria-label={`New name of ${folder.name}`}
              value={name}
              maxLength={200}
              autoFocus
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit">Rename</Button>
            <Button variant="subtle" color="gray" onClick={() => setName(null)}>
              Leave it
            </Button>
          </Group>
        </form>
      </li>
    )
  }
  return (
    <Row
      mark={<IconFolder size={20} stroke={1.75} aria-hidden />}
      title={folder.name}
      meta={folder.count === 1 ? "1 picture or video" : `${folder.count} pictures and videos`}
      side={
        <>
          <Tooltip label={`Rename ${folder.name}`}>
            <ActionIcon aria-label={`Rename ${folder.name}`} onClick={() => setName(folder.name)}>
              <IconPencil size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
          <ConfirmButton
            label="Remove"
            name={`Remove ${folder.name}`}
            question={`Remove the folder ${folder.name}?`}
            onConfirm={() => act.mutateAsync({ act: "remove", id: folder.id })}
            button={{ size: "compact-md", variant: "subtle" }}
          >
            What lies in it stays in the library, in no folder.
          </ConfirmButton>
        </>
      }
    />
  )
}
