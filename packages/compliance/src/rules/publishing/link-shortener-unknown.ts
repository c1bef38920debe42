import { isUnder, type Link } from "../../detect/links.ts"
import { linkShorteners } from "../../lexicon/link-shorteners.ts"
import type { Facts } from "../../facts.ts"
import { rule, type Hit } from "../../rule.ts"

const longestShort = 8
/** Endings that shorteners rarely have; a short name there is an organization's. */
const settled = /\.(?:com|org|net|edu|gov|mil|us|health|care|info|example)$/

/** "xy.ab/3kQ9z": a tiny host and one word of mixed letters and digits. */
function looksShort({ host, path, query }: Link): boolean {
  const bare = host.replace(/^www\./, "")
  if (bare.length > longestShort || bare.split(".").length !== 2 || settled.test(bare) || query !== "") return false
  return /^\/[A-Za-z0-9]{4,10}$/.test(path) && /\d/.test(path) && /[A-Za-z]/.test(path)
}

function ownShort({ practice }: Facts): Set<string> {
  return new Set(
    (practice.shortDomains ?? []).map((domain) =>
      domain
        .trim()
        .toLowerCase()
        .replace(/^www\./, ""),
    ),
  )
}

/** Readers must see where a link leads. */
export const linkShortenerUnknown = rule({
  id: "link-shortener-unknown",
  title: "Unknown link shortener",
  family: "publishing",
  version: 1,
  severity: "warn",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "marketing",
  cites: ["Practice policy: links", "45 CFR 164.502(e)"],
  message: "This short link hides where it leads.",
  why: "Readers cannot see the target, fraud uses the same services, and they may follow who clicks without an agreement that protects patients.",
  fix: "Use the full link, or a short domain of the practice's own.",
  mayLower: true,
  find({ links }, facts): Hit[] {
    return links
      .filter((link) => link.path.length > 1 && (isUnder(link.host, linkShorteners) || looksShort(link)))
      .filter(({ host }) => !isUnder(host, facts.ownDomains) && !isUnder(host, ownShort(facts)))
      .map((link) => ({ span: link.span, evidence: { known: isUnder(link.host, linkShorteners) } }))
  },
})
