export { governRoutes } from "./govern.routes.ts"
