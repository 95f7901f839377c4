// English for explanations: the sentences about codes that the model finds in its runs.

export const EN_EXPLAIN = {}
