// Draws the pictures of the demo practice: bin/run node tools/draw-demo.ts
// They are drawings, so that nobody is shown who did not agree to it.
import { writeFileSync } from "node:fs"
import sharp from "sharp"

const folder = new URL("../apps/server/src/operate/demo-pictures/", import.meta.url)
const ink = {
  paper: "#faf7f2",
  teal: "#12646b",
  pale: "#d8ebe9",
  coral: "#e8735a",
  sand: "#efe3d0",
  leaf: "#5f9b6c",
  sky: "#cfe4ef",
  skin: "#c98f6b",
  hair: "#3a2a23",
}

const page = (inside: string, ground: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900" viewBox="0 0 1200 900"><rect width="1200" height="900" fill="${ground}"/>${inside}</svg>`
const words = (text: string, x: number, y: number, size: number, fill: string): string =>
  `<text x="${x}" y="${y}" font-family="DejaVu Sans, sans-serif" font-size="${size}" font-weight="700" fill="${fill}">${text}</text>`
const tree = (x: number, y: number, size: number): string =>
  `<rect x="${x - size * 0.08}" y="${y - size * 0.5}" width="${size * 0.16}" height="${size * 0.5}" fill="#7a5b43"/><circle cx="${x}" cy="${y - size * 0.75}" r="${size * 0.4}" fill="${ink.leaf}"/>`
/** Somebody from behind, with a hat and a stick. */
const walker = (x: number, y: number): string =>
  `<ellipse cx="${x}" cy="${y + 6}" rx="70" ry="12" fill="#00000022"/><rect x="${x - 34}" y="${y - 130}" width="28" height="130" rx="12" fill="#44546a"/><rect x="${x + 6}" y="${y - 130}" width="28" height="130" rx="12" fill="#44546a"/><rect x="${x - 50}" y="${y - 290}" width="100" height="180" rx="36" fill="${ink.coral}"/><circle cx="${x}" cy="${y - 330}" r="44" fill="${ink.skin}"/><path d="M${x - 74} ${y - 346} h148 l-30 -18 q-44 -52 -88 0 z" fill="${ink.sand}"/><path d="M${x + 60} ${y - 220} L${x + 96} ${y}" stroke="#7a5b43" stroke-width="10" stroke-linecap="round"/>`

const pictures: Readonly<Record<string, string>> = {
  "flu-shots": page(
    `<circle cx="980" cy="640" r="330" fill="${ink.pale}"/><rect x="800" y="560" width="360" height="130" rx="65" fill="${ink.sand}" transform="rotate(-24 980 625)"/><rect x="910" y="560" width="140" height="130" fill="#e5d3b5" transform="rotate(-24 980 625)"/>${words("Flu shots are here", 90, 260, 92, ink.teal)}${words("Walk in, weekdays 8 to 5", 90, 380, 54, "#333")}${words("No appointment needed", 90, 460, 54, "#333")}${words("406-555-0100", 90, 620, 72, ink.coral)}${words("Willow Street Clinic", 90, 800, 44, ink.teal)}`,
    ink.paper,
  ),
  "front-desk": page(
    `<rect y="640" width="1200" height="260" fill="${ink.sand}"/><rect x="220" y="430" width="760" height="260" rx="18" fill="${ink.teal}"/><rect x="190" y="400" width="820" height="44" rx="12" fill="#0d4a50"/><rect x="700" y="250" width="190" height="130" rx="10" fill="#333"/><rect x="712" y="262" width="166" height="106" fill="${ink.sky}"/><rect x="780" y="378" width="30" height="26" fill="#333"/><rect x="500" y="340" width="70" height="62" rx="8" fill="${ink.coral}"/><circle cx="535" cy="290" r="62" fill="${ink.leaf}"/><rect x="90" y="120" width="280" height="190" rx="12" fill="${ink.sky}"/><path d="M90 120 h280 M230 120 v190" stroke="#fff" stroke-width="10"/>`,
    ink.pale,
  ),
  "morning-walk": page(
    `<rect y="520" width="1200" height="380" fill="#b9d3a6"/><circle cx="980" cy="190" r="90" fill="#f4c95d"/><path d="M0 540 Q300 380 620 520 T1200 470 V560 H0 Z" fill="#8db37d"/><path d="M520 900 Q610 700 600 520 L680 520 Q760 700 820 900 Z" fill="${ink.sand}"/>${tree(200, 620, 260)}${tree(1010, 640, 300)}${walker(650, 800)}`,
    ink.sky,
  ),
  "doctor-chen": page(
    `<circle cx="600" cy="930" r="430" fill="#fff"/><path d="M470 560 L600 760 L730 560 Z" fill="${ink.pale}"/><circle cx="600" cy="360" r="170" fill="${ink.skin}"/><path d="M420 380 Q410 160 600 160 T780 380 Q760 260 600 270 Q440 260 420 380 Z" fill="${ink.hair}"/><circle cx="540" cy="360" r="14" fill="${ink.hair}"/><circle cx="660" cy="360" r="14" fill="${ink.hair}"/><path d="M530 440 Q600 500 670 440" stroke="${ink.hair}" stroke-width="12" fill="none" stroke-linecap="round"/><path d="M500 600 Q480 760 560 780" stroke="${ink.teal}" stroke-width="16" fill="none"/>`,
    ink.pale,
  ),
}

for (const [name, drawing] of Object.entries(pictures))
  writeFileSync(new URL(`${name}.webp`, folder), await sharp(Buffer.from(drawing)).webp({ quality: 82 }).toBuffer())
