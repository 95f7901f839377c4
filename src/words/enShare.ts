// English for sharing: the link and its code, the picture as a file, the way into a talk.

export const EN_SHARE = {
  link: 'Link to what is shown',
  code: 'QR code of the link',
  noCode: 'This link is too long for a QR code. Copy it, or save the scenario as a file.',
  picture: 'Picture with its legend',
  noPicture: 'There is no picture to save: it is not drawn here.',
  kinds: { '1x': 'As shown', '2x': 'Twice as sharp', '4k': '4K' },
  size: (kind: string, widthPx: number, heightPx: number) => `${kind}, ${widthPx} × ${heightPx}`,
  saved: 'The picture is saved.',
  capped: (widthPx: number, heightPx: number) =>
    `The graphics of this machine draw no larger picture: saved with ${widthPx} × ${heightPx} pixels.`,
  notSaved: 'The picture could not be made here. Try a smaller one.',
  talk: 'In a talk',
  present: 'Present in full screen (F)',
  clicker:
    'Page up and page down go through the claims, or the stops of a tour, B makes the screen black, Esc leaves.',
  leave: 'Leave the presentation (Esc)',
  close: 'Close',
}
