export { IconBrandBluesky as default } from "@tabler/icons-react"
