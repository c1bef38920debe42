export { IconSchool as default } from "@tabler/icons-react"
