import type { api, Output, SignatureGiven } from "@bedside/contracts"
import { useMutation } from "@tanstack/react-query"
import { client } from "../../shell/client.ts"

export interface Held {
  readonly token: string
  readonly code?: string
}
export type SignedCopy = Output<typeof api.consents.sign>

// Nothing of a signer's calls is kept once the page is gone.
const forgetful = { gcTime: 0 } as const
export const useOpenSigning = () => useMutation({ ...forgetful, mutationFn: (body: Held) => client.consents.openSigning({ body }) })
export const useSign = () =>
  useMutation({
    ...forgetful,
    mutationFn: ({ signature, ...held }: Held & { signature: SignatureGiven }) => client.consents.sign({ body: { ...held, signature } }),
  })
export const useDeclineSigning = () => useMutation({ ...forgetful, mutationFn: (body: Held) => client.consents.declineSigning({ body }) })
