import { DeleteObjectCommand, GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3"
import { Readable } from "node:stream"
import type { Dated, Store } from "./store.ts"

/** An S3-compatible store: where it answers, which bucket, with whose key. */
export interface BucketSettings {
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly accessKey: string
  readonly secretKey: string
  /** Milliseconds it may take to begin an answer, half a minute unless told otherwise; what is sent has more, by its size. */
  readonly patience?: number
}
export interface BucketStore extends Store, Disposable {}

/** Bytes a millisecond that a line to the store carries at the very least. */
const slowest = 100
const soon = new Date(8.64e15)
const codeOf = (error: unknown) => (error as { name?: string; $metadata?: { httpStatusCode?: number } }).name
/** Objects in a bucket of any S3-compatible store. Objects are put whole; a reader sees the old or the new one. */
export function bucketStore({ endpoint, region, bucket, accessKey, secretKey, patience = 30_000 }: BucketSettings): BucketStore {
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
    // A store that is silent must not hold a worker, or somebody who waits, for good.
    requestHandler: { connectionTimeout: Math.min(patience, 5000), requestTimeout: patience, throwOnRequestTimeout: true },
    // Otherwise the SDK frames streams in a form that many stores keep as if it were content.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  })
  const place = (name: string) => ({ Bucket: bucket, Key: name })
  const fetched = async (name: string, range: string | undefined) => {
    try {
      return await client.send(new GetObjectCommand({ ...place(name), ...(range ? { Range: range } : {}) }))
    } catch (error) {
      if (codeOf(error) === "NoSuchKey" || codeOf(error) === "NotFound") return undefined
      throw error
    }
  }
  const every = async (prefix: string): Promise<Dated[]> => {
    const found: Dated[] = []
    let next: string | undefined
    do {
      const page = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ...(next ? { ContinuationToken: next } : {}) }),
      )
      // What a store does not date counts as written just now.
      for (const { Key: name, LastModified: at = soon } of page.Contents ?? []) if (name !== undefined) found.push({ name, at })
      next = page.IsTruncated ? page.NextContinuationToken : undefined
    } while (next !== undefined)
    return found
  }
  return {
    async put(name, body, size) {
      const whole = body instanceof Readable ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
      const sent = { ...place(name), Body: whole, ContentLength: size, ContentType: "application/octet-stream" }
      await client.send(new PutObjectCommand(sent), { requestTimeout: patience + size / slowest })
    },
    async get(name, part) {
      const answer = await fetched(name, part && `bytes=${part.start}-${part.end - 1}`)
      if (!answer || !(answer.Body instanceof Readable)) return undefined
      const whole = Number(/\/(\d+)$/.exec(answer.ContentRange ?? "")?.[1] ?? answer.ContentLength ?? 0)
      return { size: whole, stream: answer.Body }
    },
    async remove(name) {
      await client.send(new DeleteObjectCommand(place(name)))
    },
    list: async (prefix) => (await every(prefix)).map(({ name }) => name),
    listDated: every,
    [Symbol.dispose]: () => client.destroy(),
  }
}
