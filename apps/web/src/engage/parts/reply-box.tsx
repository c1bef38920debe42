import type { Message } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconCheck, IconCopy } from "@tabler/icons-react"
import { useId, useRef, useState } from "react"
import { FindingList, FindingsSaid } from "../../compose/parts/finding-list.tsx"
import { MarkedTextarea } from "../../compose/parts/marked-textarea.tsx"
import { SaveLine } from "../../compose/parts/save-line.tsx"
import { isBlank } from "../../compose/compose.model.ts"
import { keyOf, marked } from "../../compose/findings.model.ts"
import { showWords, writer } from "../../compose/replace-words.ts"
import { useFixes } from "../../compose/use-fixes.ts"
import { factsOf } from "../../networks/facts.ts"
import { usePractice } from "../../shell/session.ts"
import { sayDone } from "../../ui/small.tsx"
import { asContent, whyNotCopy } from "../reply.model.ts"
import { firstSteps } from "../triage.model.ts"
import { useReply, useReplyCheck } from "../use-reply.ts"
import { copyWords } from "../copy-words.ts"
import { DraftChoices } from "./draft-choices.tsx"
import { FirstSteps } from "./first-steps.tsx"
import classes from "./reply-box.module.css"
import { ReplyNotices } from "./reply-notices.tsx"

interface ReplyBoxProps {
  message: Message
  onDone: () => void
  onClose: () => void
}

/** Where an answer is written: drafts to begin with, the check beside the words, and the way to the network. Nothing is ever sent by itself. */
export function ReplyBox({ message, onDone, onClose }: ReplyBoxProps) {
  const { may } = usePractice()
  const reply = useReply(message)
  const { text } = reply
  const check = useReplyCheck(message, text)
  const field = useRef<HTMLTextAreaElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const fixes = useFixes((_, span, words) => writer(() => field.current, span, words), check.findings, asContent(text))
  const [said, why] = [useId(), useId()]
  const content = asContent(text)
  const steps = firstSteps(message.triage.category)
  const reason = whyNotCopy(text, check.findings, check.state !== "running")
  const network = factsOf(message.networkId).name
  const copy = async () => {
    const copied = await copyWords(text, field.current)
    sayDone(
      copied
        ? `Copied. Now open ${network} and paste it there.`
        : "This browser does not let Bedside copy. Select the words and copy them.",
    )
  }
  return (
    <section className={classes.box} aria-label={`Your answer to ${message.authorName}`}>
      {steps ? <FirstSteps {...steps} /> : null}
      <ReplyNotices reply={reply} />
      <DraftChoices drafts={check.drafts} written={text.trim() !== ""} onChoose={(words) => writeAll(field.current, words)} />
      <div className={classes.grid}>
        <div className={classes.write}>
          <MarkedTextarea
            ref={field}
            label={`Answer to ${message.authorName}`}
            value={text}
            placeholder="Thank them, speak in general, and offer a phone number."
            onChange={reply.change}
            marks={marked(text, check.findings)}
            activeKey={active}
            describedBy={said}
            onPick={(keys) => setActive(keys[0] ?? null)}
            onFix={(caret) => fixes.at({ kind: "text", channelId: null, index: null }, caret)}
          />
          <div className={classes.foot}>
            <SaveLine state={reply.save} what="answer" onRetry={() => void reply.flush().catch(() => undefined)} />
            <span className={classes.count}>{text.length} characters</span>
          </div>
        </div>
        <FindingsSaid id={said} check={check} content={content} what="answer" />
        {isBlank(content) ? null : (
          <FindingList
            check={check}
            content={content}
            what="answer"
            activeKey={active}
            onOpen={setActive}
            nameOf={() => ""}
            onFix={fixes.fix}
            onRemove={fixes.remove}
            onShow={(finding) => {
              setActive(keyOf(finding))
              if (field.current && finding.span) showWords(field.current, finding.span)
            }}
            all={fixes.all}
            labelAs={may("comply:check") ? "outbound-reply" : undefined}
            mayOverride={() => false}
          />
        )}
      </div>
      <div className={classes.acts}>
        <Button
          leftSection={<IconCopy size={18} stroke={1.75} />}
          disabled={reason !== null}
          aria-describedby={reason ? why : undefined}
          onClick={() => void copy()}
        >
          Copy answer
        </Button>
        <Button variant="default" leftSection={<IconCheck size={18} stroke={1.75} />} onClick={onDone}>
          Mark as done
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Close
        </Button>
        <span id={why} className={classes.why}>
          {reason ?? `Bedside does not send answers yet: copy it, open ${network}, paste it there, then mark this as done.`}
        </span>
      </div>
    </section>
  )
}

/** Puts a draft in place of everything, as if typed: the browser's own undo takes it back. */
function writeAll(field: HTMLTextAreaElement | null, words: string): void {
  if (!field) return
  const undo = writer(() => field, [0, field.value.length], words)
  if (undo) sayDone("The draft is in your answer. Make it yours.", { run: () => void undo() })
}
