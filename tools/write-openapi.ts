import { writeFileSync } from "node:fs"
import { openApi } from "@bedside/contracts/openapi"
import root from "../package.json" with { type: "json" }

writeFileSync(new URL("../packages/contracts/openapi.json", import.meta.url), `${JSON.stringify(openApi(root.version), null, 1)}\n`)
