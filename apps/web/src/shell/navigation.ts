import type { Permission } from "@bedside/contracts"
import {
  IconCalendar,
  IconChecks,
  IconClipboardList,
  IconHome,
  IconInbox,
  IconMail,
  IconPhoto,
  IconPencilPlus,
  IconPlugConnected,
  IconScale,
  IconSettings,
  IconSignature,
  IconSchool,
  IconUsers,
  type Icon,
} from "@tabler/icons-react"

export interface Destination {
  readonly to: string
  readonly label: string
  readonly icon: Icon
  readonly needs: Permission
  /** Which of Home's counts stands beside it. */
  readonly count?: "toApprove" | "toAnswer"
}

/** The story, in order. */
export const story: readonly Destination[] = [
  { to: "/", label: "Home", icon: IconHome, needs: "practice:read" },
  { to: "/calendar", label: "Calendar", icon: IconCalendar, needs: "publish:read" },
  { to: "/compose", label: "Compose", icon: IconPencilPlus, needs: "compose:write" },
  { to: "/approvals", label: "Approvals", icon: IconChecks, needs: "approve:read", count: "toApprove" },
  { to: "/inbox", label: "Inbox", icon: IconInbox, needs: "engage:read", count: "toAnswer" },
  { to: "/sandbox", label: "Practice network", icon: IconSchool, needs: "sandbox:act" },
]

/** What stands still. */
export const standing: readonly Destination[] = [
  { to: "/channels", label: "Channels", icon: IconPlugConnected, needs: "channels:read" },
  { to: "/consents", label: "Consents", icon: IconSignature, needs: "consents:read" },
  { to: "/media", label: "Media", icon: IconPhoto, needs: "media:read" },
  { to: "/people", label: "People", icon: IconUsers, needs: "people:read" },
  { to: "/rules", label: "Rules", icon: IconScale, needs: "compose:read" },
  { to: "/audit", label: "Records", icon: IconClipboardList, needs: "govern:read" },
  { to: "/mail", label: "Kept mail", icon: IconMail, needs: "mail:read" },
  { to: "/settings", label: "Settings", icon: IconSettings, needs: "practice:read" },
]

/** `Go to People` for `/people`; the words of a link into a place known only by its path. */
export function goWords(path: string): string {
  const place = [...story, ...standing].find(({ to }) => to === path)
  return place ? `Go to ${place.label}` : "Open"
}
