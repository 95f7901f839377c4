// English for the film panel: what can be chosen, what does not work here, and what goes on.

export const EN_FILM_PANEL = {
  heading: 'Take it home as a film',
  opening: 'Looking at what this browser can do …',
  notOpened: 'What makes films could not be fetched. Close this and try again.',

  // What.
  what: 'What is shown',
  years: 'This view and scenario, year after year',
  chapter: 'Chapter',
  wholeTour: 'All of it',
  lasts: (seconds: string, frames: string) => `Lasts ${seconds} s, ${frames} frames.`,

  // How large.
  size: 'Size',
  sizes: {
    fullHd: 'Full HD',
    fourK: '4K',
    upright: 'Upright',
    square: 'Square',
    custom: 'Another size …',
  },
  sized: (name: string, width: number, height: number) => `${name}, ${width} × ${height}`,

  // What kind of file.
  format: 'Kind of file',
  formats: {
    mp4: 'MP4',
    h264: 'MP4 with H.264',
    av1: 'MP4 with AV1',
    vp9: 'MP4 with VP9',
    'vp9-lossless': 'MP4 with VP9, nothing lost',
    webm: 'WebM, ground to see through',
    png: 'PNG pictures, one for each frame',
    gif: 'GIF',
    webp: 'WebP, moving picture',
  },
  moreFormats: 'More',
  notHere: (format: string) => `${format} (not here)`,
  whyNot: 'What this browser does not make',
  trying: 'Trying whether this browser makes it …',
  encodedAs: (format: string) => `Made as ${format}.`,

  // Captions.
  captions: 'Captions',
  captionKinds: {
    burn: 'In the picture',
    vtt: 'WebVTT file',
    srt: 'SRT file',
  },
  noCaptions: 'There is nothing to read in this film.',
  captionFile: (kind: string) => `Save captions: ${kind}`,
  chapterFile: 'Save the list of chapters',

  // Settings, by their ids.
  more: 'More',
  fields: {
    fromYear: 'From year',
    toYear: 'To year',
    yearsPerSecond: 'Years a second',
    from: 'From second',
    to: 'To second',
    width: 'Width in pixels',
    height: 'Height in pixels',
    rate: 'Frames a second',
    transparent: 'Ground to see through',
    title: 'Title in the picture',
    credits: 'Credits in the picture',
    strip: 'Legend below the cake',
    theme: 'Colours',
    quality: 'Detail of the drawing',
    supersampling: 'Smoother edges',
    blurFrames: 'Motion blur',
  },
  once: 'No',
  times: (count: number) => `Drawn ${count} times as large`,
  blurred: (count: number) => `${count} pictures a frame`,

  // One frame.
  preview: 'One frame of it',
  previewSecond: 'Second of the film',
  atSecond: (second: string) => `Second ${second}`,
  draw: 'Draw this frame',
  drawing: 'Drawing …',
  drawn: (second: string) => `The film at second ${second}`,
  notDrawn: 'This frame could not be drawn. Try a smaller size.',

  // The recording.
  record: 'Record',
  resume: 'Resume',
  recordAnew: 'Record anew',
  pause: 'Pause',
  cancel: 'Cancel',
  stop: 'Stop, keep the parts',
  another: 'Another film',
  close: 'Close',
  keepsGoing: 'It goes on when this is closed, and in a hidden tab. Leave the page open.',
  starting: 'Getting ready',
  ending: 'Ending',
  failed: 'The film failed',
  progress: 'Progress',
  status: (stage: string, share: string) => `${stage} … ${share}`,
  doneHere: (frames: string, all: string) =>
    `Of this film ${frames} of ${all} frames are recorded already.`,
  saveAgain: 'Save it again',
  copyKept: (megabytes: string) =>
    `A copy of ${megabytes} MB stays in this browser until you remove it.`,
  removeCopy: 'Remove the copy',
  kept: (count: number, megabytes: string) =>
    count === 1
      ? `Another film lies in this browser, ${megabytes} MB.`
      : `${count} other films lie in this browser, ${megabytes} MB in all.`,
  remove: 'Remove',
  notRemoved: 'They could not be removed: a film is being recorded in another page.',

  // What is missing for any film, or for some.
  noGraphics: 'No film can be recorded here: this browser offers no WebGL 2 to draw it.',
  noDisk:
    'No film can be recorded here: this browser offers pages no disk of their own to keep its parts on.',
  noVideo:
    'This browser has no video encoder: PNG pictures, GIF and WebP work, MP4 and WebM do not.',
}
