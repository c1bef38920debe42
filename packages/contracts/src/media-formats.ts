import { z } from "zod"

/** The shapes networks want. A preview shows the URL of the shape; all are cut from one original around the focal point. */
export const mediaFormats = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  landscape: { width: 1200, height: 630 },
  wide: { width: 1600, height: 900 },
  story: { width: 1080, height: 1920 },
  pin: { width: 1000, height: 1500 },
} as const
export const MediaFormat = z.enum(["square", "portrait", "landscape", "wide", "story", "pin"]).meta({ id: "MediaFormat" })
export type MediaFormat = z.infer<typeof MediaFormat>
