import { randomBytes } from "node:crypto"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { AtpAgent } from "@atproto/api"
import { Secp256k1Keypair } from "@atproto/crypto"
import { envToCfg, envToSecrets, PDS } from "@atproto/pds"
import { Database, PlcServer } from "@did-plc/server"
import { startAppView } from "./bluesky-appview.ts"

/** A real Bluesky server (PDS) with its own directory of identities (PLC), on free ports of this machine. */
export interface BlueskyServer extends AsyncDisposable {
  /** Its origin, for example `http://localhost:40123`. */
  readonly url: string
  /** The secret its session tokens are signed with, so that a test can make one that has run out. */
  readonly jwtSecret: string
  /** Opens an account; `handle` is the part before `.test`. The agent is signed in and reads what the world would read. */
  createAccount(name: string): Promise<BlueskyAccount>
  readonly close: () => Promise<void>
}

export interface BlueskyAccount {
  readonly did: string
  readonly handle: string
  readonly password: string
  readonly agent: AtpAgent
}

export interface BlueskyServerOptions {
  /** Puts a small AppView behind the server that answers notifications, threads and counters; without it none does. */
  readonly appView?: boolean
}

/** Starts a server in under a second. Everything it stores is in a temporary folder that `close` removes. */
export async function startPds(options: BlueskyServerOptions = {}): Promise<BlueskyServer> {
  const appView = options.appView ? await startAppView() : undefined
  const plcPort = await freePort()
  const plc = PlcServer.create({ db: Database.mock(), port: plcPort })
  await plc.start()
  const folder = await mkdtemp(join(tmpdir(), "bedside-pds-"))
  const jwtSecret = randomBytes(16).toString("hex")
  const port = await freePort()
  const pds = await createPds({ port, plcPort, folder, jwtSecret, appView: appView?.url ?? "https://appview.invalid" })
  await pds.start()
  const url = `http://localhost:${port}`
  appView?.watch(url)
  const close = async () => {
    await appView?.close()
    await pds.destroy()
    await plc.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return { url, jwtSecret, createAccount: (name) => createAccount(url, name), close, [Symbol.asyncDispose]: close }
}

interface Settings {
  readonly port: number
  readonly plcPort: number
  readonly folder: string
  readonly jwtSecret: string
  readonly appView: string
}

async function createPds({ port, plcPort, folder, jwtSecret, appView }: Settings): Promise<PDS> {
  const rotation = await Secp256k1Keypair.create({ exportable: true })
  const recovery = await Secp256k1Keypair.create()
  const secrets = {
    adminPassword: randomBytes(16).toString("hex"),
    jwtSecret,
    plcRotationKeyK256PrivateKeyHex: Buffer.from(await rotation.export()).toString("hex"),
  }
  const config = envToCfg({
    ...secrets,
    devMode: true,
    port,
    hostname: "localhost",
    dataDirectory: folder,
    blobstoreDiskLocation: join(folder, "blobs"),
    recoveryDidKey: recovery.did(),
    serviceHandleDomains: [".test"],
    didPlcUrl: `http://localhost:${plcPort}`,
    inviteRequired: false,
    disableSsrfProtection: true,
    bskyAppViewUrl: appView,
    bskyAppViewDid: "did:example:appview",
    modServiceUrl: "https://moderator.invalid",
    modServiceDid: "did:example:moderator",
  })
  return PDS.create(config, envToSecrets(secrets))
}

async function createAccount(url: string, name: string): Promise<BlueskyAccount> {
  const agent = new AtpAgent({ service: url })
  const handle = `${name}.test`
  const password = randomBytes(12).toString("hex")
  const created = await agent.createAccount({ email: `${name}@mail.test`, handle, password })
  return { did: created.data.did, handle, password, agent }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("no free port"))))
    })
  })
