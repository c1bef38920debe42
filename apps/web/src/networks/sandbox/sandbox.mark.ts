export { IconTestPipe as default } from "@tabler/icons-react"
