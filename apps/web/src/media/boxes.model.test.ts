import { expect, test } from "vitest"
import { boxAfterKey, boxBetween, closeUp, focused, isMeant, moved, panned, resized, roomy, whole, zoomed } from "./boxes.model.ts"
import { cropAround, positionIn, showing } from "./crops.model.ts"

const box = { x: 0.25, y: 0.5, w: 0.25, h: 0.25 }

test("a region is drawn from any corner and cut to the picture", () => {
  expect(boxBetween({ x: 0.5, y: 1.4 }, { x: 0.25, y: 0.5 })).toEqual({ x: 0.25, y: 0.5, w: 0.25, h: 0.5 })
  expect(isMeant(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.504, y: 0.9 }))).toBe(false)
})

test("a region stays whole inside the picture", () => {
  expect(moved(box, 9, -9)).toEqual({ ...box, x: 0.75, y: 0 })
  expect(resized(box, 9, -9)).toEqual({ ...box, w: 0.75, h: 0.01 })
})

test("arrow keys move a region, with Shift they change its size, other keys do nothing", () => {
  expect(boxAfterKey(box, "ArrowRight", false, 0.25)).toEqual({ ...box, x: 0.5 })
  expect(boxAfterKey(box, "ArrowDown", true, 0.25)).toEqual({ ...box, h: 0.5 })
  expect(boxAfterKey(box, "Tab", false)).toBeUndefined()
})

test("a blur reaches beyond what it covers", () => {
  const { x, y, w, h } = roomy(box, 0.2)
  expect([x, y, w, h].map((side) => Number(side.toFixed(4)))).toEqual([0.2, 0.45, 0.35, 0.35])
})

test("a crop is as large as it can be, around the focal point, within the picture", () => {
  const picture = { width: 200, height: 100 }
  expect(cropAround({ x: 0.5, y: 0.5 }, 1, picture)).toEqual({ x: 0.25, y: 0, w: 0.5, h: 1 })
  expect(cropAround({ x: 1, y: 0 }, 1, picture)).toEqual({ x: 0.5, y: 0, w: 0.5, h: 1 })
  expect(cropAround({ x: 0, y: 1 }, 4, picture)).toEqual({ x: 0, y: 0.5, w: 1, h: 0.5 })
})

test("a crop is shown by enlarging and moving the picture, or by its position", () => {
  expect(showing({ x: 0.25, y: 0, w: 0.5, h: 1 })).toEqual({ width: "200%", height: "100%", left: "-50%", top: "0%" })
  expect(positionIn({ x: 1, y: 0.5 }, 1, { width: 200, height: 100 })).toBe("100% 50%")
  expect(positionIn({ x: 0.5, y: 0 }, 2, { width: 100, height: 100 })).toBe("50% 0%")
})

test("zooming keeps the point under the finger in place", () => {
  const near = zoomed(whole, 4, { x: 0.75, y: 0.25 })
  expect(near.x + 0.75 / near.zoom).toBeCloseTo(0.75)
  expect(near.y + 0.25 / near.zoom).toBeCloseTo(0.25)
  expect(zoomed(near, 0.001)).toEqual(whole)
})

test("nobody can look beside the picture", () => {
  expect(panned(zoomed(whole, 2), 9, -9)).toEqual({ zoom: 2, x: 0.5, y: 0 })
  expect(panned(whole, 1, 1)).toEqual(whole)
})

test("going to a region puts it into the middle, large enough to be judged", () => {
  const view = focused({ x: 0.4, y: 0.4, w: 0.1, h: 0.1 })
  expect(view.zoom).toBe(5)
  expect(view.x + 0.5 / view.zoom).toBeCloseTo(0.45)
})

test("full size is one pixel for one pixel, and never less than twice", () => {
  expect(closeUp(4000, 1000)).toBe(4)
  expect(closeUp(600, 800)).toBe(2)
  expect(closeUp(4000, 0)).toBe(2)
})
