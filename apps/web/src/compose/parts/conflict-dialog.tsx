import type { Post } from "@bedside/contracts"
import { Button, Group, Modal, Stack } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { usePractice } from "../../shell/session.ts"
import { Loaded } from "../../ui/loading.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { contentChanges, wordChanges } from "../changes.model.ts"
import { postQuery } from "../compose.api.ts"
import type { Draft } from "../draft.model.ts"
import { ChangedWords } from "./changed-words.tsx"

interface ConflictDialogProps {
  postId: string
  mine: Draft
  onChoose: (post: Post, whose: "mine" | "theirs") => void
}

/** Somebody else saved this post meanwhile: shows both, and loses neither. */
export function ConflictDialog({ postId, mine, onChoose }: ConflictDialogProps) {
  const { practiceId } = usePractice()
  const latest = useQuery({ ...postQuery(practiceId, postId), staleTime: 0, refetchOnMount: "always" })
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} closeOnEscape={false} size="lg" title="This post was changed elsewhere">
      <Loaded query={latest}>
        {(post) => (
          <Stack gap={16}>
            <div>
              The saved text is from <TimeText at={post.updatedAt} />. Compared with it, yours reads:
              <ChangedWords changes={wordChanges(post.content.text, mine.content.text)} />
              {contentChanges(post.content, mine.content).said.map((line) => (
                <p key={line} style={{ margin: 0 }}>
                  {line}
                </p>
              ))}
            </div>
            <p style={{ margin: 0, color: "var(--ink-soft)" }}>
              If you keep yours, the other text stays under Versions. If you take the other one, yours stays on this device and is offered
              to you.
            </p>
            <Group justify="flex-end" gap={8}>
              <Button variant="default" onClick={() => onChoose(post, "theirs")}>
                Take the other one
              </Button>
              <Button onClick={() => onChoose(post, "mine")} data-autofocus disabled={!post.may.edit}>
                Keep mine
              </Button>
            </Group>
          </Stack>
        )}
      </Loaded>
    </Modal>
  )
}
