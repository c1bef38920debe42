import { z } from "zod"

export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE"

/** Who may call a route at all; permissions are checked again by the use case behind it. */
export type Audience = "public" | "person" | "practice"

/** One route of the API, declared once: the server parses with it, the client is typed by it, OpenAPI is printed from it. */
export interface Route<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  readonly method: Method
  readonly path: string
  readonly summary: string
  readonly audience: Audience
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** A JSON body, or for files and streams the media type that is sent instead. */
  readonly response: R
  readonly raw?: { readonly body?: string; readonly response?: string }
  /** Many of these come at once, as uploads do: they wait for each other at the door, so that nobody else waits for them. */
  readonly inLine?: true
}

/** Declares a route; parts that are left out take no input. */
export const route = <
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType = z.ZodNever,
  R extends z.ZodType = z.ZodType,
>(
  definition: Route<P, Q, B, R>,
): Route<P, Q, B, R> => definition

type Part<K extends string, T extends z.ZodType, Side extends "in" | "out"> = [T] extends [z.ZodNever]
  ? unknown
  : { [k in K]: Side extends "in" ? z.input<T> : z.output<T> }

/** What a caller passes. */
export type Input<T> =
  T extends Route<infer P, infer Q, infer B, z.ZodType> ? Part<"params", P, "in"> & Part<"query", Q, "in"> & Part<"body", B, "in"> : never
/** What the server sees after parsing. */
export type Parsed<T> =
  T extends Route<infer P, infer Q, infer B, z.ZodType>
    ? Part<"params", P, "out"> & Part<"query", Q, "out"> & Part<"body", B, "out">
    : never
export type Output<T> = T extends Route<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.output<R> : never

export const IdSchema = z.uuid()
const isInCalendar = (at: string): boolean => {
  const year = new Date(at).getUTCFullYear()
  return year >= 1 && year <= 9999
}
/** A moment with its offset, in the years 1 to 9999 of UTC: others cannot be written in this form again once an offset is taken off. */
export const InstantSchema = z.iso.datetime({ offset: true }).refine(isInCalendar)
export const inPractice = z.object({ practiceId: IdSchema })
export const inPracticeWithId = z.object({ practiceId: IdSchema, id: IdSchema })
export const Done = z.object({ done: z.literal(true) }).meta({ id: "Done" })
/** A page of a list: pass `next` back as `cursor` for the following one. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() })
export const PageQuery = z.object({ cursor: z.string().max(300).optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
