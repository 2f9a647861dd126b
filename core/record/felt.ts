/** How a person felt after a break. */
export const FELT = ['better', 'same', 'worse'] as const
export type Felt = (typeof FELT)[number]
