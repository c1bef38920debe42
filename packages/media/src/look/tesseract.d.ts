declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
  interface TessBaseApi {
    /** 0 when it went well. */
    Init(dataPath: null, language: string, engine: number): number
    SetVariable(name: string, value: string): boolean
    /** Reads `/input`; 0 when it went well. */
    SetImageFile(orientation: number, angle: number): number
    Recognize(monitor: null): number
    GetTSVText(page: number): string
    Clear(): void
  }
  interface TesseractModule {
    readonly FS: { writeFile(path: string, content: Uint8Array): void }
    readonly TessBaseAPI: new () => TessBaseApi
  }
  export default function load(settings: object): Promise<TesseractModule>
}
