import type { PracticeFacts } from "@bedside/compliance"
import type { PracticeProfile, Rulebook } from "@bedside/contracts"

/** The practice's public profile, what it raised and its own words, as the engine reads them: the very same the server gives it. */
export function practiceFacts(profile: PracticeProfile, book?: Pick<Rulebook, "rules" | "guidelines">): PracticeFacts {
  const { name, timeZone, state, specialty, contactName, replyFacts, phones, emails, domains, handles, locations, providers } = profile
  const { contactRole, privacyOfficial, ...placeholders } = replyFacts
  const { employees, ...programs } = profile.programs
  return {
    ...(book && ownRules(book)),
    ...programs,
    ...(employees === null ? {} : { employees }),
    name,
    timezone: timeZone,
    state,
    specialty,
    contactName,
    contactRole,
    placeholders: { ...placeholders, "privacyOfficial.name": privacyOfficial },
    emails,
    domains,
    shortDomains: profile.shortDomains,
    partnerPhones: profile.partnerPhones,
    partnerEmails: profile.partnerEmails,
    handles,
    phones: [...phones, ...locations.map((one) => one.phone)].filter(Boolean),
    locations: locations.map((one) => one.name),
    addresses: locations.map((one) => one.address).filter(Boolean),
    roster: [...providers.map((one) => one.name), contactName].filter(Boolean),
  }
}

function ownRules({ rules, guidelines }: Pick<Rulebook, "rules" | "guidelines">): Pick<PracticeFacts, "severities" | "guidelines"> {
  return {
    severities: Object.fromEntries(rules.flatMap(({ id, chosen }) => (chosen ? [[id, chosen]] : []))),
    guidelines: guidelines
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, title, kind, words, severity, message, fix, appliesTo }) => ({
        id,
        title,
        kind,
        words,
        severity,
        message,
        fix,
        appliesTo,
      })),
  }
}
