import { z } from "zod"
import { api, Problem, type Route } from "./index.ts"

const schemaOf = (type: z.ZodType, io: "input" | "output") => {
  const { $schema: _, $defs: __, ...schema } = z.toJSONSchema(type, { io, unrepresentable: "any" }) as Record<string, unknown>
  return schema
}

/** Named schemas are printed once, under components; every reference points there. */
const pointToComponents = <T>(document: T): T => JSON.parse(JSON.stringify(document).replaceAll('"#/$defs/', '"#/components/schemas/')) as T

function parametersOf(route: Route) {
  const of = (type: z.ZodType | undefined, place: "path" | "query") => {
    if (!type) return []
    const schema = schemaOf(type, "input") as { properties?: Record<string, unknown>; required?: string[] }
    return Object.entries(schema.properties ?? {}).map(([name, one]) => ({
      name,
      in: place,
      required: place === "path" || (schema.required ?? []).includes(name),
      schema: one,
    }))
  }
  return [...of(route.params, "path"), ...of(route.query, "query")]
}

function operationOf(stage: string, name: string, route: Route) {
  const body = route.raw?.body
    ? { [route.raw.body]: { schema: { type: "object", properties: { file: { type: "string", format: "binary" } } } } }
    : route.body && { "application/json": { schema: schemaOf(route.body, "input") } }
  const answer = route.raw?.response ? { [route.raw.response]: {} } : { "application/json": { schema: schemaOf(route.response, "output") } }
  const problem = {
    description: "Refused or failed",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  }
  return {
    operationId: `${stage}.${name}`,
    tags: [stage],
    summary: route.summary,
    ...(route.audience === "public" ? { security: [] } : {}),
    parameters: parametersOf(route),
    ...(body ? { requestBody: { required: true, content: body } } : {}),
    responses: { "200": { description: "Done", content: answer }, "4XX": problem, "5XX": problem },
  }
}

/** The whole API as OpenAPI 3.1, printed from the contract; `openapi.json` beside this folder is its committed copy. */
export function openApi(version: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [stage, routes] of Object.entries(api))
    for (const [name, route] of Object.entries(routes) as [string, Route][]) {
      const path = route.path.replace(/:(\w+)/g, "{$1}")
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(stage, name, route) }
    }
  return pointToComponents({
    openapi: "3.1.0",
    info: { title: "Bedside", version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "bedside.session" } },
      schemas: { Problem: schemaOf(Problem, "output"), ...namedSchemas() },
    },
  })
}

/** Schemas with an id (`.meta({ id })`), which the operations refer to. */
function namedSchemas(): Record<string, unknown> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/components/schemas/${id}`, unrepresentable: "any" })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]))
}
