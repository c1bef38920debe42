import { check, type CheckInput, type Finding as EngineFinding, type PracticeFacts } from "@bedside/compliance"
import type { Finding, PostContent, PracticeProfile } from "@bedside/contracts"
import { checkedTexts, type Where } from "./findings.model.ts"

/** The practice's public profile in the engine's words. */
export function practiceFacts(profile: PracticeProfile): PracticeFacts {
  const { name, state, specialty, contactName, phones, emails, domains, handles, locations, providers } = profile
  return {
    name,
    state,
    specialty,
    contactName,
    emails,
    domains,
    handles,
    phones: [...phones, ...locations.map((one) => one.phone)].filter(Boolean),
    locations: locations.map((one) => one.name),
    addresses: locations.map((one) => one.address).filter(Boolean),
    roster: providers.map((one) => one.name),
  }
}

/** Everything the engine finds in a post: each text once, every picture's description once. */
export function judge(content: PostContent, profile: PracticeProfile, now: string): readonly Finding[] {
  const all = checkedTexts(content)
  const texts = all.filter(({ where }) => where.kind !== "alt")
  const media = content.media.map(({ alt }) => ({ alt }))
  const items: readonly { where: Where; text: string }[] =
    texts.length > 0 ? texts : [{ where: { kind: "text", channelId: null, index: null }, text: "" }]
  return items.flatMap(({ where, text }, n) => {
    const input: CheckInput = { kind: "outbound-post", text, now, practice: practiceFacts(profile), ...(n === 0 ? { media } : {}) }
    return check(input).findings.map((finding) => toFinding(finding, where))
  })
}

function toFinding(finding: EngineFinding, where: Where): Finding {
  const picture = /^media\.(\d+)\./.exec(finding.where)?.[1]
  return {
    ruleId: finding.ruleId,
    ruleVersion: finding.ruleVersion,
    severity: finding.severity,
    span: finding.span ? [...finding.span] : null,
    where: picture === undefined ? where : { kind: "alt", channelId: null, index: Number(picture) },
    message: finding.message,
    why: finding.why,
    fix: finding.fix,
    cites: [...finding.cites],
    reviewer: finding.reviewer,
    autoFix: finding.autoFix ? { span: [...finding.autoFix.span], replacement: finding.autoFix.replacement } : null,
    override: null,
    overridableWith: null,
  }
}
