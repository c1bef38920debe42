import path from "node:path"
import type { Config } from "../config.ts"
import { bucketStore } from "./bucket.ts"
import { folderStore } from "./folder.ts"
import type { Store } from "./store.ts"

/** Where files lie, as the settings say: a bucket when one is named, else a folder in the data folder. */
export const openStore = (config: Config): Store & Partial<Disposable> =>
  config.bucket ? bucketStore(config.bucket) : folderStore(path.join(config.folder, "files"))
