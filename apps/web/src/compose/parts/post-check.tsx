import { type Channel, Permission, type Post } from "@bedside/contracts"
import { useState } from "react"
import { usePractice } from "../../shell/session.ts"
import { useOverride } from "../compose.api.ts"
import { inOrder, placeName } from "../findings.model.ts"
import { FindingList } from "./finding-list.tsx"

/** The server's verdict on a post that is being read. */
export function PostCheck({ post, channels }: { post: Post; channels: readonly Channel[] }) {
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const override = useOverride()
  const { may } = usePractice()
  return (
    <FindingList
      check={{ findings: inOrder(post.verdict.findings), state: "current", counts: true, grade: null }}
      content={post.content}
      activeKey={activeKey}
      onOpen={setActiveKey}
      nameOf={(finding) => placeName(finding, channels, post.content)}
      onOverride={(finding, reason) => override.mutateAsync({ id: post.id, ruleId: finding.ruleId, contentHash: post.contentHash, reason })}
      {...(may("comply:check") ? { labelAs: "outbound-post" as const } : {})}
      mayOverride={(finding) => mayOverride(may, finding.overridableWith)}
    />
  )
}

/** True when this person holds the permission a finding asks for. */
export const mayOverride = (may: (permission: Permission) => boolean, needed: string | null): boolean =>
  Permission.options.some((one) => one === needed && may(one))
