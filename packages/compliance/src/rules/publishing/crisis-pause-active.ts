import { rule, type Hit } from "../../rule.ts"

/** While publishing is paused nothing goes out but what the crisis team approved. */
export const crisisPauseActive = rule({
  id: "crisis-pause-active",
  title: "Publishing is paused",
  family: "publishing",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post"],
  reviewer: "marketing",
  cites: ["CDC CERC (2014)"],
  message: "Publishing is paused.",
  why: "In a crisis one voice speaks: scheduled posts wait, and each message is approved (CDC CERC).",
  fix: "Hold the item, or ask whoever set the pause to mark it as approved for the crisis.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return input.flags?.paused && !input.flags.crisisApproved ? [{ evidence: { paused: true } }] : []
  },
})
