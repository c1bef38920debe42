import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    // The content security policy allows fonts and styles from this origin only, so nothing is inlined as a data address.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
})
