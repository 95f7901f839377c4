// Where there is room beside the cake for what is else folded up.

/** Least size of the window at which the lines stand open beside the cake, CSS px. */
export const ROOMY = '(min-width: 1440px) and (min-height: 700px)'

/** Windows with room for one thing at a time beside the cake. */
export const LOW = '(max-height: 860px)'
