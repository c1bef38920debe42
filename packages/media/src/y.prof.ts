import { reliefOf, marksOf } from "./look/marks.ts"
import { rowsOf, looksWritten } from "./look/rows.ts"
import { layerOf } from "./look/layer.ts"
import { rawOf, opened, openedRaw } from "./pixels.ts"
import fs from "node:fs"
import sharp from "sharp"
const lines=["Patient: Marisol Vega","DOB 04/11/1969","MRN 48291734","Call (415) 555-0132","marisol.vega@example.com","Follow-up with Dr. Okafor on 3/3"]
const text = (fill: string, bg: string, size=48) => `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080">${bg}${lines.map((l,i)=>`<text x="80" y="${180+i*130}" font-size="${size}" font-family="DejaVu Sans" fill="${fill}">${l}</text>`).join("")}</svg>`
const i = process.argv[2]
const b = fs.readFileSync(`/work/main/node_modules/@vladmandic/face-api/demo/sample${i}.jpg`)
const photo = await sharp(b).resize(1080,1080,{fit:"cover"}).composite([{input:Buffer.from(text("#fff",""))}]).png().toBuffer()
fs.writeFileSync("/tmp/mediawork/photo.png", photo)
const gray = await rawOf(opened(photo,1e8),1)
const relief = reliefOf(gray), marks = marksOf(gray, relief), rows = rowsOf(marks), ok = rows.filter(looksWritten)
console.log(marks.length, rows.length, ok.length)
fs.writeFileSync("/tmp/mediawork/layer.png", await openedRaw(layerOf(gray, relief, ok.filter((r:any)=>r.marks.length>=5 && r.marks[0].light))).png().toBuffer())
const boxes = (rs: any[], c: string) => rs.flatMap(r=>r.marks.map((m:any)=>`<rect x="${m.x}" y="${m.y}" width="${m.width}" height="${m.height}" fill="none" stroke="${c}"/>`)).join("")
fs.writeFileSync("/tmp/mediawork/marks.png", await sharp(photo).composite([{input:Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080">${boxes([{marks}],"#888")}${boxes(rows,"#ff0")}${boxes(ok,"#f00")}</svg>`)}]).png().toBuffer())
await sharp("/tmp/mediawork/layer.png").resize(900).toFile("/tmp/mediawork/layer-s.png")
for (const r of rows as any[]) if (r.marks.length>=8 && r.marks.some((m:any)=>m.y>640&&m.y<720)) { const p=r.marks.map((m:any)=>[m.x,m.y,m.width,m.height,Math.round(m.level),Math.round(m.contrast)].join(",")).join(" | "); console.log(r.angle, looksWritten(r), p) }
