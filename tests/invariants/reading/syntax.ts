import { type Module, parseSync } from "@swc/core"
import type { SourceFile } from "./files.ts"

/** Stands for the name of an import that is only known when the program runs. */
export const computed = "(computed)"
/** What another file or package is used for. */
export interface Import {
  readonly specifier: string
  /** Erased before the program runs. */
  readonly typeOnly: boolean
  readonly line: number
}
export interface FunctionSpan {
  readonly name: string
  readonly line: number
  readonly lines: number
  /** Written in a file of components, and named like one. */
  readonly component: boolean
}
export interface ExportedFunction {
  readonly name: string
  readonly line: number
  readonly documented: boolean
}
/** A name of the outside (`process`, `fetch`, `Date.now`, `new Date()`) that a file uses and does not declare itself. */
export interface Use {
  readonly name: string
  readonly line: number
}
/** A call of a function by its plain or last name, with what was literally passed first. */
export interface Call {
  readonly name: string
  /** What it is called on: `log` of `platform.log.info(…)`. */
  readonly on: string | undefined
  readonly line: number
  /** The first argument when it is a text. */
  readonly literal: string | undefined
  /** The texts of the first argument's properties when it is an object: `{ name: "a.b" }`. */
  readonly given: Readonly<Record<string, string>>
}
export interface Syntax {
  readonly imports: readonly Import[]
  readonly functions: readonly FunctionSpan[]
  readonly exported: readonly ExportedFunction[]
  readonly anys: readonly number[]
  readonly uses: readonly Use[]
  readonly calls: readonly Call[]
}

type Node = Record<string, unknown> & { readonly type: string; readonly span?: { readonly start: number; readonly end: number } }
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
const childrenOf = (node: object): readonly [key: string, child: Node][] =>
  Object.entries(node).flatMap(([key, value]) => {
    const all: unknown[] = Array.isArray(value) ? value : [value]
    // Arguments and elements come wrapped ({ spread, expression }), without a type of their own.
    const bare = all.flatMap((one) => (one && typeof one === "object" && !isNode(one) && key !== "span" ? Object.values(one) : [one]))
    return bare.filter(isNode).map((child): [string, Node] => [key, child])
  })

const known = new Map<string, Syntax>()
/** Reads one file. Spans of the parser count bytes from one; lines count from one as well. */
export function syntaxOf(file: SourceFile): Syntax {
  const key = `${file.path}\n${file.text}`
  const before = known.get(key)
  if (before) return before
  const tree = parseSync(file.text, { syntax: "typescript", tsx: file.path.endsWith(".tsx"), target: "es2024" })
  const made = read(tree, file)
  known.set(key, made)
  return made
}

function read(tree: Module, file: SourceFile): Syntax {
  const lineAt = lineCounter(file.text)
  const found = { imports: [] as Import[], functions: [] as FunctionSpan[], anys: [] as number[], uses: [] as Use[], calls: [] as Call[] }
  const declared = new Set<string>()
  walk(tree as unknown as Node, (node, parents) => {
    const line = lineAt(node.span?.start ?? 1)
    const use = importOf(node)
    if (use) found.imports.push({ ...use, line })
    if (node.type === "TsKeywordType" && node["kind"] === "any") found.anys.push(line)
    const call = callOf(node)
    if (call) found.calls.push({ ...call, line })
    const outside = outsideName(node, parents)
    if (outside) found.uses.push({ name: outside, line })
    for (const name of bindingsOf(node)) declared.add(name)
    const span = functionOf(node, parents)
    if (span) {
      const lines = lineAt(span.end - 1) - lineAt(span.start) + 1
      found.functions.push({ name: span.name, line, lines, component: file.path.endsWith(".tsx") && /^[A-Z]/.test(span.name) })
    }
  })
  const uses = found.uses.filter(({ name }) => !declared.has(name.replace(/^new /, "").split(/[.(]/)[0] ?? ""))
  return { ...found, uses, exported: exportedFunctions(tree as unknown as Node, file.text, lineAt) }
}

function lineCounter(text: string): (at: number) => number {
  const starts = [0]
  const bytes = Buffer.from(text)
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1)
  return (at) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at - 1) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}

type Visit = (node: Node, parents: readonly (readonly [key: string, node: Node])[]) => void
function walk(node: Node, visit: Visit, parents: readonly (readonly [string, Node])[] = []): void {
  visit(node, parents)
  for (const [key, child] of childrenOf(node)) walk(child, visit, [[key, node], ...parents])
}

const text = (node: unknown): string | undefined => (isNode(node) && typeof node["value"] === "string" ? node["value"] : undefined)

function importOf(node: Node): Omit<Import, "line"> | undefined {
  const from = text(node["source"])
  if (node.type === "ImportDeclaration" && from !== undefined) {
    const specifiers = (node["specifiers"] ?? []) as { isTypeOnly?: boolean }[]
    const typeOnly = node["typeOnly"] === true || (specifiers.length > 0 && specifiers.every(({ isTypeOnly }) => isTypeOnly))
    return { specifier: from, typeOnly }
  }
  if ((node.type === "ExportAllDeclaration" || node.type === "ExportNamedDeclaration") && from !== undefined)
    return { specifier: from, typeOnly: node["typeOnly"] === true }
  if (node.type === "TsImportType") return { specifier: text(node["argument"]) ?? "", typeOnly: true }
  if (node.type !== "CallExpression" || !isNode(node["callee"]) || node["callee"].type !== "Import") return undefined
  const [first] = node["arguments"] as { expression: Node }[]
  const literal = first?.expression.type === "StringLiteral" ? text(first.expression) : undefined
  return { specifier: literal ?? computed, typeOnly: false }
}

function callOf(node: Node): Omit<Call, "line"> | undefined {
  if (node.type !== "CallExpression" || !isNode(node["callee"])) return undefined
  const callee = node["callee"] as Node
  const object = callee.type === "MemberExpression" && isNode(callee["object"]) ? callee["object"] : undefined
  const [first] = node["arguments"] as { expression: Node }[]
  const properties = (first?.expression.type === "ObjectExpression" ? first.expression["properties"] : []) as Node[]
  const given = properties.flatMap((one) => {
    const value = isNode(one["value"]) && one["value"].type === "StringLiteral" ? text(one["value"]) : undefined
    return one.type === "KeyValueProperty" && value !== undefined ? [[nameOf(one["key"]), value] as const] : []
  })
  return {
    name: nameOf(object ? callee["property"] : callee),
    on: object && nameOf(object.type === "MemberExpression" ? object["property"] : object),
    literal: first?.expression.type === "StringLiteral" ? text(first.expression) : undefined,
    given: Object.fromEntries(given),
  }
}

const functionTypes = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "MethodProperty"])
function functionOf(node: Node, parents: readonly (readonly [string, Node])[]) {
  if (!node.span) return undefined
  if (node.type === "ClassMethod" || node.type === "PrivateMethod" || node.type === "Constructor")
    return { ...node.span, name: nameOf(node["key"]) }
  if (!functionTypes.has(node.type)) return undefined
  return { ...node.span, name: nameOf(node["identifier"] ?? node["key"]) || nameOf(holder(parents)) || "(no name)" }
}
/** The variable or property that a nameless function is given to; wrappers such as `memo(...)` are looked through. */
function holder(parents: readonly (readonly [string, Node])[]): unknown {
  for (const [, parent] of parents) {
    if (parent.type === "VariableDeclarator") return parent["id"]
    if (parent.type === "KeyValueProperty") return parent["key"]
    if (parent.type !== "CallExpression" && parent.type !== "ParenthesisExpression" && parent.type !== "TsAsExpression") return undefined
  }
  return undefined
}
const nameOf = (node: unknown): string => text(node) ?? ""

const bindingKeys = new Set(["VariableDeclarator:id", "FunctionDeclaration:identifier", "ClassDeclaration:identifier", "Parameter:pat"])
function bindingsOf(node: Node): readonly string[] {
  if (node.type.startsWith("Import") && node.type.endsWith("Specifier")) return [nameOf(node["local"])]
  const own = childrenOf(node).filter(
    ([key]) => bindingKeys.has(`${node.type}:${key}`) || (node.type === "ArrowFunctionExpression" && key === "params"),
  )
  return own.flatMap(([, child]) => patternNames(child))
}
function patternNames(node: Node): readonly string[] {
  if (node.type === "Identifier") return [nameOf(node)]
  const inner = childrenOf(node).filter(([key]) => key !== "typeAnnotation" && !(node.type === "KeyValuePatternProperty" && key === "key"))
  return inner.flatMap(([key, child]) => (node.type === "AssignmentPattern" && key === "right" ? [] : patternNames(child)))
}

/** Only names in the place of a value; not the name of a property, a type, or something that is being declared. */
function outsideName(node: Node, parents: readonly (readonly [string, Node])[]): string | undefined {
  const [key, parent] = parents[0] ?? []
  if (node.type === "MemberExpression" && isNode(node["object"]) && node["object"].type === "Identifier" && isNode(node["property"]))
    return `${nameOf(node["object"])}.${nameOf(node["property"])}`
  if (node.type === "NewExpression" && nameOf(node["callee"]) === "Date" && ((node["arguments"] ?? []) as unknown[]).length === 0)
    return "new Date()"
  if (
    node.type !== "Identifier" ||
    !parent ||
    parents.some(
      ([, one]) =>
        one.type.startsWith("Ts") &&
        one.type !== "TsAsExpression" &&
        one.type !== "TsNonNullExpression" &&
        one.type !== "TsSatisfiesExpression",
    )
  )
    return undefined
  const names = ["property", "key", "identifier", "label", "local", "imported", "orig", "exported", "id", "pat", "params"]
  if (key !== undefined && names.includes(key)) return key === "property" && parent.type === "Computed" ? nameOf(node) : undefined
  return nameOf(node)
}

function exportedFunctions(tree: Node, source: string, lineAt: (at: number) => number): readonly ExportedFunction[] {
  const bytes = Buffer.from(source)
  return childrenOf(tree).flatMap(([, node]) => {
    if (node.type !== "ExportDeclaration" || !isNode(node["declaration"]) || !node.span) return []
    const declaration = node["declaration"] as Node
    const documented = /\*\/\s*$/.test(bytes.subarray(0, node.span.start - 1).toString())
    const line = lineAt(node.span.start)
    if (declaration.type === "FunctionDeclaration") return [{ name: nameOf(declaration["identifier"]), line, documented }]
    const variables = (declaration["declarations"] ?? []) as { id: Node; init?: Node }[]
    return variables.filter(({ init }) => init && functionTypes.has(init.type)).map(({ id }) => ({ name: nameOf(id), line, documented }))
  })
}
