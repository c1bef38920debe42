const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ""
// The scroll lock under dialogs writes a style element of its own and looks for the nonce here.
Object.assign(globalThis, { __webpack_nonce__: nonce })

/** This response's nonce; style elements made at run time carry it, or the content security policy drops them. */
export const styleNonce = (): string => nonce
