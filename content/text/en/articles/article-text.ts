/** The words that an article needs: a missing line does not compile. */
export type ArticleText<Facts extends { sections: object }> = {
  readonly title: string
  readonly sections: {
    readonly [Kind in keyof Facts['sections']]: {
      readonly [Line in keyof Facts['sections'][Kind]]: string
    }
  }
}
