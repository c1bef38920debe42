declare module "heic-decode" {
  interface HeicImage {
    readonly width: number
    readonly height: number
    /** Decodes: red, green, blue, alpha. */
    readonly decode: () => Promise<{ readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }>
  }
  const decode: {
    readonly all: (options: { readonly buffer: Uint8Array }) => Promise<readonly HeicImage[] & { readonly dispose: () => void }>
  }
  export default decode
}
