import type { MediaFormat } from "@bedside/contracts"
import type { Platform } from "#platform/platform.ts"
import { demandRendition, renditionFile } from "./media.files.ts"
import * as repo from "./media.repo.ts"

/** The bytes of a picture cut to a shape, made when nobody made them yet. Throws when the picture is not the one any more that was to be cut. */
export async function readCut(
  platform: Platform,
  practiceId: string,
  { mediaId, file, shape }: { readonly mediaId: string; readonly file: string; readonly shape: MediaFormat },
): Promise<Buffer> {
  if (!(await platform.files.has(practiceId, file))) {
    const medium = await platform.tenancy.lookInto(practiceId, (tx) => repo.findMedium(tx, mediaId))
    if (!medium || renditionFile(medium, shape)?.name !== file) throw new Error("the picture was replaced")
    await demandRendition(platform, practiceId, medium, shape)
  }
  return platform.files.read(practiceId, file)
}
