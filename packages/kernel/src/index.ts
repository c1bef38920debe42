export * from "./result.ts"
export * from "./ids.ts"
export * from "./time.ts"
export * from "./span.ts"
