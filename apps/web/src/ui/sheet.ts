/** Class names that make a Mantine drawer a sheet from below, as tall as what it holds; see ui.css. */
export const bottomSheet = { inner: "bottom-sheet-inner", content: "bottom-sheet" }
