import type { residualKinds, residualStates, stopWhys } from "@bedside/contracts"

type Words<K extends string> = Readonly<Record<K, string>>

/** Every word of the letter to the person in one language, in plain short sentences. */
export interface LetterWords {
  readonly title: string
  day(on: string): string
  greeting(name: string): string
  readonly why: Words<(typeof stopWhys)[number]>
  opening(why: string, day: string, handle: string): string
  readonly stoppedHeading: string
  canceled(count: number): string
  readonly nothingPublic: string
  takenDown(network: string, day: string): string
  readonly openHeading: string
  stillUp(network: string): string
  readonly remainsHeading: string
  readonly remains: string
  residual(kind: string, state: string, day: string): string
  readonly kinds: Words<(typeof residualKinds)[number]>
  readonly states: Words<(typeof residualStates)[number]>
  outside(places: string): string
  readonly askHeading: string
  ask(official: string, practice: string, address: string, email: string): string
  readonly care: string
  closing(practice: string): string
}

const dayText = (locale: string) => (on: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" }).format(new Date(`${on}T12:00:00Z`))

export const englishLetter: LetterWords = {
  title: "What we stopped",
  day: dayText("en-US"),
  greeting: (name) => `Dear ${name},`,
  why: {
    revoked: "you took back your permission",
    narrowed: "you took back a part of your permission",
    expired: "your permission ended",
    defective: "we found that your permission was not in order",
    superseded: "a newer permission took the place of an older one",
    frozen: "we put your permission on hold",
  },
  opening: (why, day, handle) => `On ${day}, ${why}. We keep it under the number ${handle}. This letter tells you what we did.`,
  stoppedHeading: "What we stopped",
  canceled: (count) =>
    count === 1 ? "We canceled one post before anybody saw it." : `We canceled ${count} posts before anybody saw them.`,
  nothingPublic: "Nothing that rests on your permission was public when we stopped.",
  takenDown: (network, day) => `We took a post down from ${network} on ${day}.`,
  openHeading: "What we are still working on",
  stillUp: (network) => `A post on ${network} is not down yet, as far as we know. We keep trying, and we tell you when it is gone.`,
  remainsHeading: "What may remain",
  remains:
    "We cannot call back copies that others made: shares, screenshots and downloads, what search engines keep for a time, and what was printed.",
  residual: (kind, state, day) => `${kind}: ${state} (${day}).`,
  kinds: {
    shares: "Shares by others",
    search: "Search engines",
    downloads: "Downloads and screenshots",
    print: "Print",
    recipients: "Agencies, papers and partners",
    places: "Other places",
  },
  states: {
    asked: "we asked to remove it",
    done: "we removed or replaced it",
    nothing: "we looked and found nothing",
    cannot: "it cannot be called back",
  },
  outside: (places) => `Your permission also named: ${places}. We see to these by hand.`,
  askHeading: "Questions",
  ask: (official, practice, address, email) =>
    `Write to ${official || "the privacy officer"} at ${practice}${address ? `, ${address}` : ""}${email ? `, or to ${email}` : ""}. If you see something of you that we missed, tell us and we take it down.`,
  care: "Your care, bills and benefits stay the same.",
  closing: (practice) => `Sincerely, ${practice}`,
}

export const spanishLetter: LetterWords = {
  title: "Lo que detuvimos",
  day: dayText("es-US"),
  greeting: (name) => `Hola, ${name}:`,
  why: {
    revoked: "usted retiró su permiso",
    narrowed: "usted retiró una parte de su permiso",
    expired: "su permiso terminó",
    defective: "vimos que su permiso no estaba en orden",
    superseded: "un permiso nuevo tomó el lugar del anterior",
    frozen: "pusimos su permiso en pausa",
  },
  opening: (why, day, handle) => `El ${day}, ${why}. Lo guardamos con el número ${handle}. Esta carta le dice lo que hicimos.`,
  stoppedHeading: "Lo que detuvimos",
  canceled: (count) =>
    count === 1
      ? "Cancelamos una publicación antes de que alguien la viera."
      : `Cancelamos ${count} publicaciones antes de que alguien las viera.`,
  nothingPublic: "Cuando lo detuvimos, nada de lo que usted permitió era público.",
  takenDown: (network, day) => `Quitamos una publicación de ${network} el ${day}.`,
  openHeading: "Lo que todavía estamos quitando",
  stillUp: (network) =>
    `Hasta donde sabemos, una publicación en ${network} todavía se puede ver. Seguimos intentando y le avisamos cuando ya no esté.`,
  remainsHeading: "Lo que puede quedar",
  remains:
    "No podemos recuperar las copias que otros hicieron: lo que compartieron, capturas y descargas, lo que los buscadores guardan por un tiempo y lo que se imprimió.",
  residual: (kind, state, day) => `${kind}: ${state} (${day}).`,
  kinds: {
    shares: "Lo que otros compartieron",
    search: "Buscadores",
    downloads: "Descargas y capturas",
    print: "Impresos",
    recipients: "Agencias, periódicos y socios",
    places: "Otros lugares",
  },
  states: {
    asked: "pedimos que lo quiten",
    done: "lo quitamos o lo cambiamos",
    nothing: "buscamos y no encontramos nada",
    cannot: "no se puede recuperar",
  },
  outside: (places) => `Su permiso también nombraba: ${places}. De estos nos ocupamos a mano.`,
  askHeading: "Preguntas",
  ask: (official, practice, address, email) =>
    `Escriba a ${official || "la persona encargada de la privacidad"} en ${practice}${address ? `, ${address}` : ""}${email ? `, o a ${email}` : ""}. Si ve algo de usted que nos faltó, díganos y lo quitamos.`,
  care: "Su atención, sus cuentas y sus beneficios siguen igual.",
  closing: (practice) => `Atentamente, ${practice}`,
}
export const letterWords = (language: "en" | "es"): LetterWords => (language === "es" ? spanishLetter : englishLetter)
