import {
  type ConsentLine,
  consentWords,
  type Finding,
  type Post,
  type PostContent,
  type PostPermission,
  postPurposes,
} from "@bedside/contracts"
import { Button, NativeSelect } from "@mantine/core"
import { IconAlertTriangle, IconPlus } from "@tabler/icons-react"
import { useId, useRef, useState } from "react"
import { useMedia } from "../../media/medium.api.ts"
import { optionsOf } from "../../comply/consents/parts/tick-list.tsx"
import { ConsentSearch } from "../../media/parts/consent-choice.tsx"
import { usePractice } from "../../shell/session.ts"
import { sayDone } from "../../ui/small.tsx"
import { sayAbout } from "../about.model.ts"
import { bindConsent, sayInfo, unbindConsent } from "../people.model.ts"
import { isAboutPeople } from "../questions.model.ts"
import { ConsentCard } from "./consent-card.tsx"
import classes from "./post-facts.module.css"
import { ShownPicture } from "./shown-picture.tsx"

interface PeopleSectionProps {
  content: PostContent
  post: Post | undefined
  findings: readonly Finding[]
  onChange: (next: (content: PostContent) => PostContent) => void
  /** Saves what is written, and answers with the post as the server has it then. */
  flush: () => Promise<Post | undefined>
  /** Begins with the search for a consent. */
  choose: boolean
}

/** Findings that name no consent: what is told elsewhere in this section is left out. */
const isOpen = (finding: Finding) =>
  isAboutPeople(finding) &&
  !finding.override &&
  !finding.ruleId.startsWith("authorization-") &&
  finding.ruleId !== "staff-likeness-consent-missing" &&
  finding.where.kind !== "alt"

/** Who a post shows and tells of, and the consents it rests on: what each covers, and what is missing. */
export function PeopleSection({ content, post, findings, onChange, flush, choose }: PeopleSectionProps) {
  const title = useId()
  const { may } = usePractice()
  // What was pressed goes away; the keyboard goes on from the button that stays.
  const opener = useRef<HTMLButtonElement>(null)
  const [choosing, setChoosing] = useState(choose)
  const [picked, setPicked] = useState<readonly ConsentLine[]>([])
  const media = useMedia(content.media.map(({ mediaId }) => mediaId))
  const chosen = content.consents ?? []
  const isChosen = (id: string | null) => chosen.some(({ consentId }) => consentId === id)
  const known = post?.permissions ?? []
  const ofPictures = known.filter((one) => one.media.length > 0 && !isChosen(one.id))
  const missing = [...new Set(findings.filter(isOpen).map(({ message }) => message))]
  const pick = (one: ConsentLine | null) => {
    if (!one) return
    setPicked((before) => [...before, one])
    setChoosing(false)
    opener.current?.focus()
    onChange((before) => bindConsent(before, one.id))
    sayDone(`${one.handle} is on this post.`, { run: () => onChange((before) => unbindConsent(before, one.id)) })
  }
  const takeOff = (consentId: string, handle: string) => {
    const before = chosen
    onChange((now) => unbindConsent(now, consentId))
    opener.current?.focus()
    sayDone(`${handle} is off this post.`, { run: () => onChange((now) => ({ ...now, consents: [...before] })) })
  }
  return (
    <section className={classes.card} aria-labelledby={title}>
      <div className={classes.head}>
        <div>
          <h2 className={classes.title} id={title}>
            People in this post
          </h2>
          <p className={classes.quiet}>Who is shown or told of, and the consents that allow it. Names stay in the vault.</p>
        </div>
        {may("consents:read") ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} />}
            ref={opener}
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            Choose a consent
          </Button>
        ) : null}
      </div>
      <div className={classes.body}>
        {choosing ? <ConsentPicker taken={isChosen} onPick={pick} /> : null}
        {content.media.length > 0 ? (
          <ul className={classes.list} aria-label="Pictures">
            {content.media.map(({ mediaId }, at) => (
              <ShownPicture
                key={mediaId}
                name={content.media.length > 1 ? `Picture ${at + 1}` : "The picture"}
                medium={media.get(mediaId)}
              />
            ))}
          </ul>
        ) : null}
        {missing.length > 0 ? (
          <ul className={classes.lacks} aria-label="Missing">
            {missing.map((message) => (
              <li key={message} className={classes.lack}>
                <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
                {message}
              </li>
            ))}
          </ul>
        ) : null}
        {chosen.length + ofPictures.length > 0 ? (
          <ul className={classes.list} aria-label="Consents">
            {chosen.map(({ consentId, info }) => {
              const permission = known.find(({ id }) => id === consentId)
              return (
                <ConsentCard
                  key={consentId}
                  line={permission ?? picked.find(({ id }) => id === consentId)}
                  permission={permission}
                  info={info}
                  media={content.media}
                  flush={flush}
                  onInfo={(next) => onChange((now) => sayInfo(now, consentId, next))}
                  onTakeOff={(handle) => takeOff(consentId, handle)}
                />
              )
            })}
            {ofPictures.map((one: PostPermission) => (
              <ConsentCard key={one.handle} line={one} permission={one} media={content.media} flush={flush} />
            ))}
          </ul>
        ) : null}
        {chosen.length + ofPictures.length > 0 ? (
          <PurposeField purpose={content.about?.purpose} onSay={(purpose) => onChange((now) => sayAbout(now, { purpose }))} />
        ) : null}
      </div>
    </section>
  )
}

type Purpose = (typeof postPurposes)[number]
const purposeOptions = optionsOf(consentWords.purpose, postPurposes)
/** A release allows the purposes it names; posts about the practice is what a post is for unless its author says otherwise. */
function PurposeField({ purpose, onSay }: { purpose: Purpose | undefined; onSay: (purpose: Purpose | undefined) => void }) {
  return (
    <NativeSelect
      label="What this post is for"
      maw={320}
      data={purposeOptions}
      value={purpose ?? postPurposes[0]}
      onChange={({ currentTarget: { value } }) => onSay(postPurposes.find((one) => one === value && one !== postPurposes[0]))}
    />
  )
}

interface ConsentPickerProps {
  taken: (id: string) => boolean
  onPick: (one: ConsentLine | null) => void
}

function ConsentPicker({ taken, onPick }: ConsentPickerProps) {
  return (
    <div className={classes.consent}>
      <ConsentSearch
        label="Consent"
        none="No consent has this handle. Make one under Consents first."
        fits={({ id }) => !taken(id)}
        value={null}
        onChange={onPick}
        autoFocus
      />
    </div>
  )
}
