import type { PostContent } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { Loaded } from "../../ui/loading.tsx"
import { SideSheet } from "../../ui/side-sheet.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { contentChanges, wordChanges } from "../changes.model.ts"
import { useVersions } from "../compose.api.ts"
import { sameContent } from "../compose.model.ts"
import { ChangedWords } from "./changed-words.tsx"
import classes from "./version-sheet.module.css"

interface VersionSheetProps {
  postId: string
  opened: boolean
  onClose: () => void
  content: PostContent
  /** Absent where nothing can be changed. */
  onRestore?: (content: PostContent) => void
}

/** Every saved version, newest first, with what is different from now; any of them can come back. */
export function VersionSheet({ postId, opened, onClose, content, onRestore }: VersionSheetProps) {
  const versions = useVersions(postId, opened)
  return (
    <SideSheet opened={opened} onClose={onClose} title="Versions">
      <Loaded query={versions}>
        {(items) => (
          <ol className={classes.list}>
            {items.map((version) => {
              const now = sameContent(version.content, content)
              return (
                <li key={version.number} className={classes.version}>
                  <div className={classes.head}>
                    <strong>{now ? "The same as now" : `Version ${version.number}`}</strong>
                    <span className={classes.quiet}>
                      {version.savedBy} · <TimeText at={version.savedAt} />
                    </span>
                  </div>
                  {now ? null : (
                    <>
                      <ChangedWords changes={wordChanges(content.text, version.content.text)} />
                      {version.content.media.length === content.media.length ? null : (
                        <p className={classes.quiet}>
                          {version.content.media.length} {version.content.media.length === 1 ? "picture" : "pictures"}, now{" "}
                          {content.media.length}
                        </p>
                      )}
                      {contentChanges(version.content, content).said.map((line) => (
                        <p key={line} className={classes.quiet}>
                          {line}
                        </p>
                      ))}
                      {onRestore ? (
                        <Button variant="default" size="compact-md" onClick={() => onRestore(version.content)}>
                          Bring back version {version.number}
                        </Button>
                      ) : null}
                    </>
                  )}
                </li>
              )
            })}
          </ol>
        )}
      </Loaded>
    </SideSheet>
  )
}
