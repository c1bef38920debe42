import type { ComponentType } from "react"
import { PlainPreview } from "./plain-preview.tsx"
import type { PreviewProps } from "./preview-parts.tsx"

/** Each network's folder brings its own preview; nothing here knows their names. */
const modules = import.meta.glob<ComponentType<PreviewProps>>("./*/*.preview.tsx", { eager: true, import: "default" })
const byNetwork = new Map(Object.entries(modules).map(([path, preview]) => [path.split("/")[1], preview]))

/** The post as the public will see it on a network; a network without a preview of its own gets a plain one. */
export function Preview({ networkId, ...props }: PreviewProps & { readonly networkId: string }) {
  const Drawn = byNetwork.get(networkId) ?? PlainPreview
  return <Drawn {...props} />
}
