import "@fontsource-variable/source-sans-3/wght.css"
import "@mantine/core/styles.layer.css"
import "@mantine/notifications/styles.layer.css"
import "./ui/ui.css"
import { MantineProvider } from "@mantine/core"
import { Notifications } from "@mantine/notifications"
import { QueryClientProvider } from "@tanstack/react-query"
import { RouterProvider } from "@tanstack/react-router"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { queryClient } from "./shell/client.ts"
import { styleNonce } from "./shell/nonce.ts"
import { router } from "./shell/router.tsx"
import { theme, tokens } from "./ui/theme.ts"

const place = document.getElementById("root")
if (!place) throw new Error("index.html has no #root")
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={tokens} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <RouterProvider router={router} />
        <Notifications position="bottom-right" />
      </MantineProvider>
    </QueryClientProvider>
  </StrictMode>,
)
