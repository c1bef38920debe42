import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { derive, type MasterKey } from "./keys.ts"

/** Sealed bytes as stored. Prints as `[sealed]`, so that a slip in a log or an error shows nothing. */
export type Sealed = Buffer & { readonly __sealed?: true }

/** Where a sealed value belongs. A value moved to another practice, table or column does not open. */
export interface Place {
  readonly practiceId: string
  readonly field: string
}

export interface Sealer {
  seal(text: string, place: Place): Sealed
  open(sealed: Sealed, place: Place): string
  /** Wraps the same content under the current master key; the content itself is not re-encrypted. */
  rewrap(sealed: Sealed, place: Place): Sealed
  /** Whether it is sealed under the current master key already. */
  isCurrent(sealed: Sealed): boolean
  readonly keyId: string
}

const version = 1
const keyIdLength = 6
const nonceLength = 12
const tagLength = 16

function encrypt(key: Buffer, plain: Buffer, context: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}
function decrypt(key: Buffer, box: Buffer, context: string): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, nonceLength)).setAAD(Buffer.from(context))
  decipher.setAuthTag(box.subarray(nonceLength, nonceLength + tagLength))
  return Buffer.concat([decipher.update(box.subarray(nonceLength + tagLength)), decipher.final()])
}

const contextOf = ({ practiceId, field }: Place) => `${version}:${practiceId}:${field}`
const wrappedLength = nonceLength + tagLength + 32

/**
 * Envelope encryption (AES-256-GCM, NIST SP 800-38D): every value has its own random key, wrapped by a key derived from the master key;
 * both layers are bound to practice and field. Layout: version (1) · key id (6) · wrapped key (60) · nonce, tag and text.
 * `open` throws when the value was changed, moved, or sealed under a key that is not at hand.
 */
export function createSealer(current: MasterKey, previous?: MasterKey): Sealer {
  const wrapping = new Map([current, previous].filter((key) => key !== undefined).map((key) => [key.id, derive(key, "wrap")]))
  const currentWrap = derive(current, "wrap")
  const head = Buffer.concat([Buffer.from([version]), Buffer.from(current.id, "base64url")])
  const unwrap = (sealed: Buffer, context: string): Buffer => {
    const key = wrapping.get(sealed.subarray(1, 1 + keyIdLength).toString("base64url"))
    if (sealed[0] !== version || !key) throw new Error("sealed under a key that is not at hand")
    return decrypt(key, sealed.subarray(1 + keyIdLength, 1 + keyIdLength + wrappedLength), `key:${context}`)
  }
  const bodyOf = (sealed: Buffer) => sealed.subarray(1 + keyIdLength + wrappedLength)
  return {
    keyId: current.id,
    isCurrent: (sealed) => sealed.subarray(1, 1 + keyIdLength).toString("base64url") === current.id,
    seal(text, place) {
      const key = randomBytes(32)
      const context = contextOf(place)
      return asSealed(Buffer.concat([head, encrypt(currentWrap, key, `key:${context}`), encrypt(key, Buffer.from(text), context)]))
    },
    open(sealed, place) {
      const context = contextOf(place)
      return decrypt(unwrap(sealed, context), bodyOf(sealed), context).toString()
    },
    rewrap(sealed, place) {
      const context = contextOf(place)
      return asSealed(Buffer.concat([head, encrypt(currentWrap, unwrap(sealed, context), `key:${context}`), bodyOf(sealed)]))
    },
  }
}

const hidden = () => "[sealed]"
function asSealed(bytes: Buffer): Sealed {
  return Object.defineProperties(bytes, {
    toJSON: { value: hidden },
    [Symbol.for("nodejs.util.inspect.custom")]: { value: hidden },
  })
}
