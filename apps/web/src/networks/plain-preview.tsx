import { PostCard, type PreviewProps } from "./preview-parts.tsx"

/** For a network whose own look nobody has drawn yet. */
export const PlainPreview = (props: PreviewProps) => <PostCard {...props} label="Preview" color="#5a5347" />
