import { says } from "#platform/http/problem.ts"

const megabytes = (bytes: number) => `${Math.max(1, Math.floor(bytes / 1_000_000)).toLocaleString("en-US")} MB`

/** What the library's refusals say to people. */
export const noSuchMedium = says(404, "There is no such picture or video.", "It may have been deleted for good. Look at the library again.")
export const changedElsewhere = says(
  409,
  "Somebody else, or another window, changed this meanwhile.",
  "Look at it again and make your change once more; nothing was overwritten.",
)
export const noSuchFolder = says(422, "There is no such folder.", "It may have been removed. Choose a folder from the list again.")
export const notReady = says(409, "This is not ready yet, or was refused.", "Wait until the library shows it as ready.")
export const inTrash = says(409, "This is in the trash.", "Restore it first.")
export const inUse = ({ posts }: { posts: number }) =>
  says(
    409,
    posts === 1 ? "A post that is not sent yet uses this." : `${posts} posts that are not sent yet use this.`,
    "Take it out of them first.",
  )
export const tooLarge = ({ mostBytes }: { mostBytes: number }) =>
  says(413, `The file is larger than ${megabytes(mostBytes)}, which is the most.`, "Save it smaller, or shorten the video.")
export const noRoom = ({ leftBytes }: { leftBytes: number }) =>
  says(
    507,
    `The library has ${megabytes(leftBytes)} left, less than this file needs.`,
    "Delete what you do not need for good, or ask whoever runs Bedside for more room.",
  )
export const noSuchUpload = says(404, "There is no such upload, or it is finished.", "Add the file again.")
export const noSuchPerson = says(404, "Nobody is marked there.", "Look at the picture again; it may have been edited meanwhile.")
export const noFile = says(400, "No file was sent.", "Send one file in a multipart form.")
export const linkEnded = says(404, "This link has ended, or was not made for you.", "Reload the page; it brings a new link.")
export const blurNote =
  "Blurring hides somebody from the public. It does not make up for a picture or video taken without their permission: that needed an authorization before the camera was on (45 CFR 164.508; OCR guidance of May 2020)."
export const notAVideo = says(409, "This is not a video.", "Choose a video.")
export const captionRefusals = {
  "not-captions": says(422, "These are no captions.", "Send a WebVTT (.vtt) or SRT (.srt) file with a time and words for each line."),
  "captions-disordered": ({ cue }: { cue: number }) =>
    says(
      422,
      `Line ${cue} of the captions ends before it begins, or begins before the line above.`,
      "Correct its times and send the file again.",
    ),
}

const statuses: Readonly<Record<string, number>> = {
  "file-too-large": 413,
  "picture-too-large": 413,
  "video-too-large": 413,
  "file-unknown": 415,
  "file-is-pdf": 415,
  "file-is-svg": 415,
  "not-a-picture": 415,
  "not-a-video": 415,
}
/** The HTTP status of a file that is not taken: by kind, by size, or because it cannot be read. */
export const statusOf = (because: string): number => statuses[because] ?? 422
