/** The shapes a picture can be cut to, and where each is usual. */
export const formats = [
  { format: "square", label: "Square", where: "feeds, profile grids" },
  { format: "portrait", label: "Portrait 4:5", where: "feeds on phones" },
  { format: "landscape", label: "Wide 1.91:1", where: "link previews" },
  { format: "wide", label: "Wide 16:9", where: "timelines, video covers" },
  { format: "story", label: "Story 9:16", where: "stories, reels" },
  { format: "pin", label: "Pin 2:3", where: "boards" },
] as const

type Format = (typeof formats)[number]["format"]
/** Choices for a picture in a post; the first leaves it whole. */
export const shapeChoices = [{ value: "", label: "Whole picture" }, ...formats.map(({ format, label }) => ({ value: format, label }))]
export const shapeOf = (value: string): Format | undefined => formats.find(({ format }) => format === value)?.format
