// English for the list of tours and for the bar that plays one.

/** As in "1 min 30 s", "45 s". */
function length(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)]
  const parts = [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 ? [`${rest} s`] : [])]
  return parts.join(' ')
}

export const EN_PLAYER = {
  // The list.
  list: 'Tours',
  about: {
    cake: 'The five layers, what rises through them, and what pulls back down.',
    buildOut: 'Four claims on how fast it can be built: power, chips, money, hands.',
    changed: 'Four claims on what is new: software, models, openness, work.',
    yours: 'Your own levers beside the baseline: what differs, what binds, what it costs.',
    attract: 'Only the picture, over and over.',
  },
  /** Beside the tour through a scenario in which nothing is changed. */
  unchanged: 'So far no lever is changed: it tells of the baseline.',
  length,
  closeList: 'Close the list',

  // The bar.
  tour: (title: string) => `Tour: ${title}`,
  previous: 'Previous stop',
  next: 'Next stop',
  scrub: 'Place in the tour',
  /** Where it is, for screen readers. */
  place: (second: number, seconds: number, chapter: string) =>
    `${length(second) || '0 s'} of ${length(seconds)}${chapter === '' ? '' : `, ${chapter}`}`,
  chapters: 'Chapters',
  again: 'Again',
  nextTour: 'Next tour',
  end: 'End the tour',
  back: 'Back to the tour',
  /** In place of a caption, for who wants no motion. */
  still: 'Press Play. The picture cuts from stop to stop and does not move in between.',

  // All of its text.
  allText: 'All text',
  closeText: 'Close the text',
}
