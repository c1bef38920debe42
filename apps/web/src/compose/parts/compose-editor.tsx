import type { Channel, Finding, Post } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconHistory, IconPlugConnected } from "@tabler/icons-react"
import { lazy, Suspense, useEffect, useId, useRef, useState } from "react"
import { usePracticeFacts } from "../../comply/comply.api.ts"
import { WhenCard } from "../../plan/parts/when-card.tsx"
import { useWhen } from "../../plan/use-when.ts"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { VerdictBadge } from "../../ui/badge.tsx"
import { clock } from "../../ui/clock.ts"
import { Notice } from "../../ui/notice.tsx"
import { Page } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useOverride } from "../compose.api.ts"
import { emptyContent, isBlank } from "../compose.model.ts"
import { type Draft, isUnsaved } from "../draft.model.ts"
import { aboutWords, outcomeOf, placeName } from "../findings.model.ts"
import { useCheck } from "../use-check.ts"
import { useEditor } from "../use-editor.ts"
import { useFixes } from "../use-fixes.ts"
import { useKept } from "../use-kept.ts"
import { usePictures } from "../use-pictures.ts"
import { sharedTab, useTexts } from "../use-texts.ts"
import { ChannelPicker } from "./channel-picker.tsx"
import classes from "./compose-editor.module.css"
import { FindingList, FindingsSaid } from "./finding-list.tsx"
import { PictureList } from "./picture-list.tsx"
import { mayOverride } from "./post-check.tsx"
import { PostExtras } from "./post-extras.tsx"
import { PreviewPane } from "./preview-pane.tsx"
import { SendBar } from "./send-bar.tsx"
import { TextTabs } from "./text-tabs.tsx"

const ConflictDialog = lazy(() => import("./conflict-dialog.tsx").then((parts) => ({ default: parts.ConflictDialog })))
const DeleteButton = lazy(() => import("./delete-button.tsx").then((parts) => ({ default: parts.DeleteButton })))
const KeptNotices = lazy(() => import("./kept-notices.tsx").then((parts) => ({ default: parts.KeptNotices })))
const SentBackNote = lazy(() => import("./sent-back-note.tsx").then((parts) => ({ default: parts.SentBackNote })))
const VersionSheet = lazy(() => import("./version-sheet.tsx").then((parts) => ({ default: parts.VersionSheet })))

interface ComposeEditorProps {
  /** The post as the server has it now; absent until the first save of a new one. */
  post: Post | undefined
  channels: readonly Channel[]
  /** The day a new post was begun for. */
  planAt: string | null
  onSaved: (post: Post) => void
  onDone: () => void
}

/** Where a post is written: text, channels and pictures beside the preview and the check. */
export function ComposeEditor({ post, channels, planAt, onSaved, onDone }: ComposeEditorProps) {
  const [fresh] = useState<Draft>(() => startOf(channels, planAt))
  const known = useRef(post?.revision ?? 0)
  const editor = useEditor(post, post ? undefined : fresh, (saved) => {
    known.current = saved.revision
    onSaved(saved)
  })
  const { content } = editor.draft
  const kept = useKept(post?.id ?? null, post && { content: post.content, planAt: post.planAt })
  const check = useCheck(editor.draft, post, usePracticeFacts(), channels)
  const pictures = usePictures(content, editor.change)
  const when = useWhen(editor.draft.planAt, editor.plan)
  const texts = useTexts()
  const fixes = useFixes(texts.write, check.findings, content)
  const override = useOverride()
  const { may } = usePractice()
  const said = useId()
  const [versions, setVersions] = useState(false)

  useEffect(() => {
    // Somebody else saved this post while nothing here was unsaved: show theirs.
    if (!post || post.revision <= known.current || isUnsaved(editor.save)) return
    known.current = post.revision
    editor.goOnFrom(post, "theirs")
    sayDone("This post was changed elsewhere. You see the newest version.")
  }, [post, editor])

  const media = [...(post?.media ?? []), ...pictures.arrived]
  const letPass = async (finding: Finding, reason: string) => {
    const saved = await editor.flush()
    if (saved) await override.mutateAsync({ id: saved.id, ruleId: finding.ruleId, contentHash: saved.contentHash, reason })
  }
  return (
    <Page
      title="Compose"
      purpose="Write once, fit it to each channel, and see what the public will see."
      width="wide"
      action={
        post ? (
          <>
            <Button variant="default" leftSection={<IconHistory size={18} stroke={1.75} />} onClick={() => setVersions(true)}>
              Versions
            </Button>
            <Suspense fallback={null}>{post.may.delete ? <DeleteButton post={post} before={editor.flush} /> : null}</Suspense>
          </>
        ) : null
      }
    >
      <div className={classes.notices}>
        {channels.length === 0 ? <NoChannels /> : null}
        <Suspense fallback={null}>
          {post?.approvals.at(-1)?.decision === "sent-back" ? <SentBackNote post={post} /> : null}
          {kept.kept.length > 0 ? (
            <KeptNotices
              kept={kept.kept}
              onDiscard={kept.discard}
              onBringBack={(one) => {
                kept.discard(one)
                editor.replace({ content: one.content, planAt: one.planAt })
              }}
            />
          ) : null}
        </Suspense>
      </div>
      <div className={classes.grid}>
        <div className={classes.write}>
          <div className={classes.card}>
            {channels.length > 0 ? (
              <ChannelPicker
                channels={channels}
                content={content}
                onChange={editor.change}
                onDropped={(channel, before) =>
                  sayDone(`${channel.handle} and its own text are left out.`, { run: () => editor.change(() => before) })
                }
              />
            ) : null}
            <TextTabs
              channels={channels}
              content={content}
              onChange={editor.change}
              tab={texts.tab}
              onTab={texts.setTab}
              findings={check.findings}
              activeKey={texts.activeKey}
              onPick={(keys) => texts.open(keys[0] ?? null)}
              onFix={fixes.at}
              onPasteFiles={pictures.add}
              field={texts.field}
              describedBy={said}
            />
            {isBlank(content) ? null : (
              <a className={classes.verdict} href="#check">
                <VerdictBadge outcome={outcomeOf(aboutWords(check.findings, content))} />{" "}
                <span className="visually-hidden">Go to the check</span>
              </a>
            )}
            <PictureList
              content={content}
              known={media}
              pictures={pictures}
              findings={check.findings}
              onChange={editor.change}
              altField={texts.altField}
            />
          </div>
          <PostExtras content={content} post={post} findings={check.findings} onChange={editor.change} flush={editor.flush} />
          <WhenCard choice={when} {...(post?.may.schedule ? {} : { hint: afterApproval[when.when.mode] })} />
        </div>
        <aside className={classes.side} aria-label="Preview and check">
          <div className={classes.check}>
            <FindingsSaid id={said} check={check} content={content} />
            <FindingList
              check={check}
              content={content}
              activeKey={texts.activeKey}
              onOpen={texts.open}
              nameOf={(finding) => placeName(finding, channels, content)}
              onFix={fixes.fix}
              onRemove={fixes.remove}
              all={fixes.all}
              labelAs={may("comply:check") ? "outbound-post" : undefined}
              onShow={texts.show}
              onOverride={letPass}
              mayOverride={(finding) => mayOverride(may, finding.overridableWith)}
            />
          </div>
          <div className={classes.preview}>
            <PreviewPane
              channels={channels}
              content={content}
              known={media}
              shown={texts.tab === sharedTab ? texts.previewed : texts.tab}
              onShow={texts.preview}
            />
          </div>
        </aside>
      </div>
      <SendBar
        editor={editor}
        post={post}
        channels={channels}
        uploading={pictures.uploading}
        outcome={outcomeOf(check.findings)}
        whenProblem={when.problem}
        onDone={onDone}
      />
      <Suspense fallback={null}>
        {editor.save.kind === "elsewhere" && post ? (
          <ConflictDialog
            postId={post.id}
            mine={editor.draft}
            onChoose={(latest, whose) => {
              if (whose === "theirs") kept.add({ ...editor.draft, revision: post.revision, at: new Date(clock.now()).toISOString() })
              known.current = latest.revision
              editor.goOnFrom(latest, whose)
            }}
          />
        ) : null}
        {post && versions ? (
          <VersionSheet
            postId={post.id}
            opened={versions}
            onClose={() => setVersions(false)}
            content={content}
            onRestore={(version) => {
              const before = content
              editor.change(() => version)
              setVersions(false)
              sayDone("The older version is back.", { run: () => editor.change(() => before) })
            }}
          />
        ) : null}
      </Suspense>
    </Page>
  )
}

const afterApproval = {
  now: "After approval, one press publishes it.",
  later: "After approval, one press schedules it for this time.",
} as const

function startOf(channels: readonly Channel[], planAt: string | null): Draft {
  const only = channels.length === 1 ? channels[0] : undefined
  return { content: { ...emptyContent, variants: only ? [{ channelId: only.id, text: null }] : [] }, planAt }
}

function NoChannels() {
  const { may } = usePractice()
  return (
    <Notice
      tone="now"
      title="No channel is connected yet."
      action={
        may("channels:write") ? (
          <Button component={PracticeLink} to="/channels" size="compact-md" leftSection={<IconPlugConnected size={18} stroke={1.75} />}>
            Connect a channel
          </Button>
        ) : null
      }
    >
      You can write and check; sending needs a channel. {may("channels:write") ? null : "Ask an administrator to connect one."}
    </Notice>
  )
}
