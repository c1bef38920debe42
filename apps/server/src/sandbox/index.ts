export { sandboxHost } from "./sandbox.host.ts"
export { sandboxRoutes } from "./sandbox.routes.ts"
