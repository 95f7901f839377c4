// English for the model card: headings, captions and notes of the page about the model.

export const EN_CARD = {}
