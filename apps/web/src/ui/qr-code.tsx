import { encode } from "uqr"

interface QrCodeProps {
  text: string
  /** What the picture is for, read by screen readers. */
  label: string
  className: string | undefined
}

/** A text as a picture for a camera; dark on light in both color schemes, since cameras expect it. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { data, size } = encode(text, { border: 3 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("")
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
