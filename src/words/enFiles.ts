// English for files: opening, saving and exporting scenarios and results, and what a file had wrong.

export const EN_FILES = {}
