/** What each figure of a topic shows, for those who don't see it: one sentence on the movement. */
export type FigureLabels<Items> = Readonly<Record<keyof Items, string>>
