export { sandboxHost } from "./sandbox.host.ts"
export { sandboxRoutes } from "./sandbox.routes.ts"
export { comment, feed, review } from "./sandbox.service.ts"
