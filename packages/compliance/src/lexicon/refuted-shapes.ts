import { phrases, type PhraseSet } from "../text/phrases.ts"

/** One claim that the evidence has refuted. */
export interface RefutedClaim {
  readonly id: string
  /** The claim in plain words. */
  readonly claim: string
  /** Who refutes it. */
  readonly source: string
  /** How people say it. */
  readonly said: PhraseSet
  /** How people say that one thing causes or holds another; words of protection among them ("vaccines make cancer rare") turn it around. */
  readonly causes: PhraseSet
  /** How people say it with a "not" of its own ("masks don't work"), so that a "not" among its words corrects nothing. */
  readonly denied: PhraseSet
}

const lists = {
  cause:
    "cause causes caused causing trigger triggers triggered triggering give gives gave giving lead leads led create creates produce produces spark sparks make makes made making link links linked tied connected responsible behind contribute contributes increase increases increased raise raises promote promotes fuel fuels feed feeds mean means induce induces giving leading linking making triggering creating producing promoting increasing raising bring brings brought equals blame causan causa provocan produce dan da".split(
      " ",
    ),
  cure: "handle handles handled tackle tackles cure cures cured curing heal heals healed healing reverse reverses reversed reversing kill kills killed killing treat treats treated treating eliminate eliminates eradicate eradicates beat beats stop stops stopped prevent prevents prevented fight fights shrink shrinks dissolve dissolves clear clears cleared clearing end ends fix fixes fixed knock knocks wipe wipes zap zaps destroy destroys remove removes regrow regrows rebuild rebuilds restore restores replace replaces relieve relieves reversing treating eliminating beating stopping preventing fighting shrinking dissolving fixing relieving cura curan sana".split(
    " ",
  ),
  is: "is are was were it's be being contain contains equals es son called".split(" "),
  has: "contain contains contained has have with full loaded filled hide hides hidden inside carry carries put puts pump pumped inject injects injecting filled contiene contienen".split(
    " ",
  ),
}

/** "vaccine|shots / flu shot": each way to say it. */
const ways = (source: string): string[] => source.split(" / ").map((way) => way.trim())
const each = (left: string, right: string, line: (left: string, right: string) => string): string[] =>
  ways(left).flatMap((one) => ways(right).map((other) => line(one, other)))

/** The phrases of a shape such as "causes vaccine|shots > autism". */
function linesOf(shape: string, rest: string): string[] {
  const [left = "", right = ""] = rest.split(" > ")
  const all = (...lines: readonly ((what: string, of: string) => string)[]) => lines.flatMap((line) => each(left, right, line))
  if (shape === "causes") {
    return all(
      (what, of) => `${what} <5> #cause <5> ${of}`,
      (what, of) => `${of} <3> caused|comes|came|due|thanks|blamed|triggered|because <3> ${what}`,
      (what, of) => `got|get|gets|getting|developed|regressed|became <3> ${of} <2> from|after|because <4> ${what}`,
      (what, of) => `link|linked|connection|correlation|relationship <1> between <3> ${what} <3> ${of}`,
    )
  }
  if (shape === "cures") {
    return all(
      (what, of) => `${what} <5> #cure <5> ${of}`,
      (what, of) => `#cure <5> ${of} <2> with|using|by|via|through <4> ${what}`,
      (what, of) => `${of} <3> cured|treated|reversed|healed|prevented|gone|stopped <2> with|using|by|after|thanks|through <4> ${what}`,
      (what, of) => `${what} <2> is|are|as|'s <4> cure|answer|remedy|solution|treatment|antidote|fix|alternative <3> ${of}`,
      (what, of) => `${what} <2> works|work|protects|protect <2> for|on|against|better|from <3> ${of}`,
    )
  }
  if (shape === "is") return all((what, of) => `${what} <3> #is <4> ${of}`)
  if (shape === "has") return all((what, of) => `${what} <2> #has <5> ${of}`)
  return [rest]
}

/**
 * Makes claims ready. One claim a line, "id | claim | source", then lines that start with a space, one way to say it each: a shape
 * (`causes`, `cures`, `is`, `has` with "what > of", `says` or `denies` with a phrase), where `$name` stands for a word list.
 */
export function refutedClaims(source: string, names: Readonly<Record<string, string>>): RefutedClaim[] {
  const blocks = source.trim().split(/\n(?! )/)
  return blocks.map((block) => {
    const [head = "", ...shapes] = block.split("\n")
    const [id = "", claim = "", by = ""] = head.split(" | ")
    const said: string[] = []
    const causes: string[] = []
    const denied: string[] = []
    for (const line of shapes) {
      const [, shape = "", rest = ""] = /^ (\w+) (.*)$/.exec(line) ?? []
      const full = rest.replace(/\$(\w+)/g, (_, name: string) => names[name] ?? "")
      ;(shape === "denies" ? denied : shape === "causes" || shape === "has" ? causes : said).push(...linesOf(shape, full))
    }
    const ready = (lines: readonly string[]) => phrases(lines.join("\n"), lists)
    return { id, claim, source: by, said: ready(said), causes: ready(causes), denied: ready(denied) }
  })
}
