import { consentWords } from "@bedside/contracts"
import type { FormWords } from "./words.ts"

const months = "January February March April May June July August September October November December".split(" ")
const list = (words: readonly string[]): string =>
  words.length < 3 ? words.join(" and ") : `${words.slice(0, -1).join(", ")}, and ${words.at(-1)}`
const day = (on: string): string => {
  const [year, month, date] = on.split("-").map(Number)
  return `${months[(month ?? 1) - 1]} ${date}, ${year}`
}

/** The words of a form in English, at about the sixth grade. */
export const english: FormWords = {
  titles: {
    "hipaa-authorization": "Your permission to use and share your story, words or pictures",
    "staff-likeness": "Your permission to show you as a member of our team",
    "event-release": "Your permission to show you at our event",
    "rights-grant": "Your permission to use your words or pictures",
    "survey-preference": "Your choice about your survey answer",
    "vendor-model": "Model release",
  },
  headings: {
    who: "Who this is about",
    what: "What we may use",
    where: "Where it may be seen",
    why: "Why we use it",
    how: "How we use it",
    money: "Money",
    choice: "Your choice",
    change: "If you change your mind",
    after: "After it is posted",
    electronic: "Sharing by computer",
    california: "This form stands alone",
    "health-data": "Your health data",
    "health-sale": "Sale of your health data",
    part2: "Records of substance use care",
    "how-long": "How long",
    sensitive: "Private matters",
    copy: "Your copy",
  },
  info: { ...consentWords.info, "being-a-patient": "that you are or were a patient" },
  purpose: consentWords.purpose,
  edit: consentWords.edit,
  sensitive: consentWords.sensitive,
  place: (_, name) => name,
  list,
  day,
  who: (name) => (name === null ? "Name: ______________________________" : `Name: ${name}`),
  what: (practice, items, rights) =>
    rights
      ? `You let ${practice} and the people who work for it use these words and pictures, which are yours to give: ${items}`
      : `You let ${practice} and the people who work for it use and share these words and pictures: ${items}`,
  shows: (info) => `They may show: ${list(info)}. Nothing else about you may be shown.`,
  where: (places) => `They may be seen by anyone on: ${list(places)}.`,
  recipients: (names) => `We may also give them to: ${list(names)}.`,
  why: (purposes, practice) => `${practice} uses them for: ${list(purposes)}.`,
  paid: (allowed) => (allowed ? "We may use them in paid ads." : "We do not use them in paid ads."),
  nameUse: (use) =>
    ({
      none: "We do not use your name.",
      pseudonym: "We use a made-up name in place of yours.",
      initials: "We may use your initials, not your name.",
      "first-name": "We may use your first name only.",
      "full-name": "We may use your full name.",
    })[use],
  edits: (edits) => (edits.length > 0 ? `We may change them by: ${list(edits)}. No other change is allowed.` : "We do not change them."),
  tags: (account, place, geography) => [
    account ? "We may tag your account." : "We do not tag your account.",
    ...(place ? ["We may tag the place."] : []),
    ...(geography ? [`We may name this place: ${geography}.`] : []),
  ],
  frequency: (frequency) =>
    ({
      "single-use": "We may use them once.",
      campaign: "We may use them in one campaign.",
      "until-expiry": "We may use them until this permission ends.",
    })[frequency],
  preApproval: "We show you each post before it is seen by others. You can say no to any of them.",
  money: ({ practicePaid, payer, personPaid }) => [
    practicePaid ? `We are paid for this by someone else${payer ? `: ${payer}` : ""}.` : "We are not paid by someone else for this.",
    personPaid ? "You are paid for this." : "You are not paid for this.",
  ],
  choice: {
    "hipaa-authorization": "You can say no. Your care, bills and benefits stay the same if you sign or not.",
    "staff-likeness": "You can say no. Your job and your pay stay the same if you sign or not. This ends when you leave or ask us to stop.",
    "event-release": "You can say no and still take part. This is not about your health or care.",
    "rights-grant": "You can say no. You keep your rights; you only let us use them as written here.",
    "survey-preference": "You can say no. Your answer still counts, and your care stays the same.",
    "vendor-model": "You are shown as a model. We say so and never call you a patient.",
  },
  change: ({ name, privacyOfficial, address, portal, email }) => [
    "You can stop this at any time. You do not have to say why.",
    `To stop it, write to ${privacyOfficial || "the privacy officer"} at ${name}${address ? `, ${address}` : ""}${
      email ? `, or by e-mail to ${email}` : ""
    }${portal ? `, or on ${portal}` : ""}. You can ask us to help you write it.`,
    "We stop new use at once and take down what we control. We can't take back what was used before, or copies that others made.",
  ],
  after: "Others may share what we post. Privacy law may then no longer protect it, and it can't be fully called back.",
  electronic: "You let us share this by computer, such as on the internet. Texas law asks us to tell you so.",
  california:
    "This form is not part of any other paper. Your signature here is for this form only. We may use and share only what it says, only as it says.",
  healthData: ({ name, email }) => [
    `${name} collects and shares the health facts named above, for the purposes named above, with those named above. We do nothing else with them.`,
    `You can ask us at any time to stop and to delete them${email ? `: write to ${email}` : ""}. Washington law asks us to tell you so.`,
  ],
  healthSale: (practice, payer) => [
    `${practice} is paid for this, so Washington law calls it a sale of health data. It goes to: ${payer || "the business that pays us"}.`,
    "You do not have to agree to a sale to get goods or services. You can take this back at any time. What is sold may be shared again, and privacy law may then no longer protect it. This permission ends at most one year after you sign.",
  ],
  part2: [
    "This may show that you had care for substance use. Federal law (42 CFR part 2) keeps such records private.",
    "42 CFR part 2 prohibits unauthorized use or disclosure of these records.",
  ],
  ends: (on, event) =>
    on && event
      ? `This ends on ${day(on)}, or sooner, when this happens: ${event}.`
      : on
        ? `This ends on ${day(on)}.`
        : event
          ? `This ends when this happens: ${event}.`
          : "This has no last day. You can stop it at any time.",
  turns18: "It also ends on the day the person turns 18. Then we ask that person.",
  tick: "Tick each one that may be shown. What you do not tick we do not show.",
  copy: "You get a copy of this form.",
  sign: {
    intent: "I have read this form, or had it read to me. I mean this to be my signature.",
    electronic: "I agree to sign on a screen instead of on paper. I can ask for paper.",
    name: "Name of the person who signs",
    date: "Date",
    signature: "Signature",
    authority: "I can sign because",
    signedAt: "Signed on a screen at",
    fingerprint: "Fingerprint of this form (SHA-256)",
    ticked: "Allowed",
    witness: "Witness or interpreter, if any",
  },
}
