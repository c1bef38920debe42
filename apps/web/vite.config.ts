import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"

/** What a route is for, and what its shapes are called, stands in the printed description of the API; browsers need neither. */
const withoutDescriptions: Plugin = {
  name: "contracts-without-descriptions",
  transform: {
    filter: { id: /packages\/contracts\/src\/[\w-]+\.ts$/ },
    handler: (code) => code.replace(/(?<=^\s*summary: )"[^"\n]*"(?=,$)/gm, '""').replace(/\s*\.meta\(\{ id: "\w+" \}\)/g, ""),
  },
}

export default defineConfig({
  plugins: [withoutDescriptions, react()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    // The content security policy allows fonts and styles from this origin only, so nothing is inlined as a data address.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
})
