/** The words that a group of body parts needs: a missing step does not compile. */
export type PartTexts<Facts> = {
  readonly [Part in keyof Facts]: {
    readonly name: string
    readonly steps: Texts<Facts[Part], 'steps'>
    readonly adapt: Texts<Facts[Part], 'adapt'>
  }
}

type Texts<Part, Kind extends 'steps' | 'adapt'> =
  Part extends Record<Kind, infer Lines> ? { readonly [Line in keyof Lines]: string } : never
