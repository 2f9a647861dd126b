/** How the page of a guided break may say that it ended. `left`: the page goes away. */
export const BREAK_ENDS = ['finished', 'finished-early', 'hurt', 'left', 'expired'] as const
