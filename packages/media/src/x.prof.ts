import { openOcr } from "./look/ocr.ts"
import { readText } from "./look/text.ts"
import { drawn, rawOf, opened } from "./pixels.ts"
import fs from "node:fs"
import sharp from "sharp"
const lines=["Patient: Marisol Vega","DOB 04/11/1969","MRN 48291734","Call (415) 555-0132","marisol.vega@example.com","Follow-up with Dr. Okafor on 3/3"]
const text = (fill: string, bg: string, size=48) => `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1080">${bg}${lines.map((l,i)=>`<text x="80" y="${180+i*130}" font-size="${size}" font-family="DejaVu Sans" fill="${fill}">${l}</text>`).join("")}</svg>`
const T = async (n: string, f: () => any) => { const t=performance.now(), c=process.cpuUsage(); const r = await f(); const d=process.cpuUsage(c); console.log(n, (performance.now()-t).toFixed(0), "cpu", ((d.user+d.system)/1000).toFixed(0)); return r }
const ocr = await T("openocr", openOcr)
const want = lines.join(" ").split(" ")
const go = async (n: string, raw: any) => { const r = await T(n, () => readText(ocr, raw)) as any; const got = r.words.map((w:any)=>w.text); console.log("   found", want.filter(w=>got.includes(w)).length+"/"+want.length, "unread", r.unread.length, "words", got.length, n.startsWith("sample")||want.some(w=>!got.includes(w)) ? JSON.stringify(r.text).slice(0,300) : "") }
const card = text("#222", `<rect width="1080" height="1080" fill="#f4f0e8"/>`)
for (const a of [0,2,4,8,12,15,-12,-15,30,90,180,270,100]) await go("rot "+a, await rawOf(drawn(card).rotate(a,{background:"#808080"}),1))
await go("dark", await rawOf(drawn(text("#eee",`<rect width="1080" height="1080" fill="#203040"/>`)),1))
await go("lowcon", await rawOf(drawn(text("#9a9a9a",`<rect width="1080" height="1080" fill="#b4b4b4"/>`)),1))
for (const s of [14,18,24]) await go("size"+s, await rawOf(drawn(text("#222",`<rect width="1080" height="1080" fill="#fff"/>`,s)),1))
for (const b of [1.5,3]) await go("blur"+b, await rawOf(drawn(card).blur(b),1))
for (const sigma of [20,40,60]) { const noise = await sharp({create:{width:270,height:270,channels:3,background:"#888",noise:{type:"gaussian",mean:110,sigma}}}).blur(1.2).resize(1080,1080).png().toBuffer(); await go("white over noise "+sigma, await rawOf(sharp(noise).composite([{input:Buffer.from(text("#fff",""))}]).png().pipe(sharp()),1)) }
for (const i of [1,2,3,4,5,6]) { const b = fs.readFileSync(`/work/main/node_modules/@vladmandic/face-api/demo/sample${i}.jpg`)
 await go("sample"+i, await rawOf(opened(b,1e8).resize(1600,1600,{fit:"inside"}),1))
 const photo = await sharp(b).resize(1080,1080,{fit:"cover"}).composite([{input:Buffer.from(text("#fff",""))}]).png().toBuffer()
 await go("white over "+i, await rawOf(opened(photo,1e8),1))
}
