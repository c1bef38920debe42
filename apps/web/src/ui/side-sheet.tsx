import { Drawer } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import type { ReactNode } from "react"
import { bottomSheet } from "./sheet.ts"

interface SideSheetProps {
  opened: boolean
  onClose: () => void
  title: string
  /** Width in pixels on a desktop; on a phone the sheet comes from below. */
  width?: number
  children: ReactNode
}

/** A sheet from the side for one row's details; Escape closes it and the focus returns to the row. */
export function SideSheet({ opened, onClose, title, width = 440, children }: SideSheetProps) {
  const phone = useMediaQuery("(max-width: 48em)")
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position={phone ? "bottom" : "right"}
      size={phone ? "auto" : width}
      {...(phone ? { classNames: bottomSheet } : {})}
      closeButtonProps={{ "aria-label": "Close" }}
    >
      {children}
    </Drawer>
  )
}
