import {
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
  type EncodedPacket,
  type InputAudioTrack,
  type InputTrack,
  type InputVideoTrack,
  type Target,
} from "mediabunny"
import { unitLengthBytes, withoutUserData } from "./bitstream.ts"
import type { Film, FilmFacts } from "./film.ts"

/** Where the index of a clean MP4 lies, with its bytes. */
export interface Index {
  readonly at: number
  readonly bytes: Uint8Array
}

/**
 * Writes the coded pictures and the sound into a new file; nothing is coded again. What is not pictures or sound does not come along: places,
 * times, names of devices and apps, chapters, tracks of positions, bytes that belong to nothing. An MP4 begins with its index, which is
 * answered because it still says when it was written. Throws when the film is damaged.
 */
export async function copyFilm({ facts, video, audio }: Film, target: Target): Promise<Index | undefined> {
  const written: Index[] = []
  const onMoov = (bytes: Uint8Array, at: number) => written.push({ at, bytes })
  const format = facts.type === "video/mp4" ? new Mp4OutputFormat({ fastStart: "reserve", onMoov }) : new WebMOutputFormat()
  const output = new Output({ format, target })
  try {
    const tracks = [await videoCopier(output, video, facts), ...(audio ? [await audioCopier(output, audio)] : [])]
    await output.start()
    await copyInTurns(tracks)
    await output.finalize()
    return written.at(-1)
  } catch (error) {
    await output.cancel()
    throw error
  }
}

/** One track on its way: the packet to come, and how it is handed on. */
interface Copier {
  readonly packets: AsyncGenerator<EncodedPacket, void, unknown>
  readonly hand: (packet: EncodedPacket) => Promise<void>
}

async function videoCopier(output: Output, video: InputVideoTrack, { videoCodec, rotation }: FilmFacts): Promise<Copier> {
  const decoderConfig = await video.getDecoderConfig()
  if (!decoderConfig) throw new Error("the decoder's configuration is missing")
  const source = new EncodedVideoPacketSource(videoCodec)
  output.addVideoTrack(source, { rotation, maximumPacketCount: await countOf(video) })
  const { description } = decoderConfig
  const lengthBytes = unitLengthBytes(videoCodec, description && bytesOf(description))
  const cleaned = (data: Uint8Array) => (lengthBytes === undefined ? data : withoutUserData(data, videoCodec, lengthBytes))
  return {
    packets: new EncodedPacketSink(video).packets(),
    hand: (packet) => source.add(packet.clone({ data: cleaned(packet.data), sideData: {} }), { decoderConfig }),
  }
}

async function audioCopier(output: Output, audio: InputAudioTrack): Promise<Copier> {
  const [codec, decoderConfig] = [await audio.getCodec(), await audio.getDecoderConfig()]
  if (!codec || !decoderConfig) throw new Error("the decoder's configuration is missing")
  const source = new EncodedAudioPacketSource(codec)
  output.addAudioTrack(source, { maximumPacketCount: await countOf(audio) })
  return {
    packets: new EncodedPacketSink(audio).packets(),
    hand: (packet) => source.add(packet.clone({ sideData: {} }), { decoderConfig }),
  }
}

const countOf = async (track: InputTrack) => (await track.computePacketStats()).packetCount
const bytesOf = (data: ArrayBuffer | SharedArrayBuffer | ArrayBufferView) =>
  ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data)

/** Hands on the packets of all tracks in the order of their times, so that a player need not read ahead; none begins before 0. */
async function copyInTurns(tracks: readonly Copier[]): Promise<void> {
  const waiting = await Promise.all(tracks.map(async (track) => ({ track, packet: await nextOf(track) })))
  const start = Math.min(0, ...waiting.map(({ packet }) => packet?.timestamp ?? 0))
  for (;;) {
    const turn = waiting.reduce((a, b) => (timeOf(b.packet) < timeOf(a.packet) ? b : a))
    if (!turn.packet) return
    await turn.track.hand(turn.packet.clone({ timestamp: turn.packet.timestamp - start }))
    turn.packet = await nextOf(turn.track)
  }
}
const nextOf = async ({ packets }: Copier) => (await packets.next()).value ?? undefined
const timeOf = (packet: EncodedPacket | undefined) => packet?.timestamp ?? Infinity
