// English for films: what goes on while one is made, and what can be wrong with it.

type Args = Readonly<Record<string, string | number>>

const NOT_RECORDED = 'nothing was recorded'
const KEPT = 'What is done is kept, and the recording can be resumed.'
const NO_FILM = 'The film was not saved; its parts are kept.'

/** Of the request, by the code of the reader; `path` is the setting. */
const REQUEST_PROBLEMS = {
  noRequest: (_path: string, { value }: Args) =>
    `A film is asked for by an object of settings, not by “${value}”; ${NOT_RECORDED}.`,
  settingUnknown: (path: string) => `“${path}” is not a setting of films; ${NOT_RECORDED}.`,
  settingWrong: (path: string, { value, allowed }: Args) =>
    `“${path}” cannot be “${value}”, only: ${allowed}; ${NOT_RECORDED}.`,
  settingOutside: (path: string, { value, min, max }: Args) =>
    `“${path}” lies between ${min} and ${max}, not at ${value}; ${NOT_RECORDED}.`,
  settingTooLong: (path: string, { allowed }: Args) =>
    `“${path}” is longer than ${allowed} characters; ${NOT_RECORDED}.`,
  noSource: (_path: string) =>
    `A film shows a tour, or the years from one to another; neither was given, so ${NOT_RECORDED}.`,
  twoSources: (_path: string) => `A film shows either a tour or years, not both; ${NOT_RECORDED}.`,
  tourUnknown: (_path: string, { value }: Args) => `There is no tour “${value}”; ${NOT_RECORDED}.`,
  chapterUnknown: (_path: string, { value, allowed }: Args) =>
    allowed === ''
      ? `There is no chapter “${value}”, as there are none here; ${NOT_RECORDED}.`
      : `There is no chapter “${value}”, only: ${allowed}; ${NOT_RECORDED}.`,
  yearsBackward: (_path: string, { from, to }: Args) =>
    `Years run forward: from ${from} to ${to} there are none; ${NOT_RECORDED}.`,
  scenarioApart: (path: string) =>
    `“${path}” only says where its scenario file lies. Open that file first; ${NOT_RECORDED}.`,
  rangeOutside: (path: string, { value, seconds }: Args) =>
    `“${path}” is at second ${value}, but all of it lasts ${seconds} seconds; ${NOT_RECORDED}.`,
  rangeEmpty: (_path: string, { from, to }: Args) =>
    `From second ${from} to second ${to} there is not one frame; ${NOT_RECORDED}.`,
  rateUnreadable: (_path: string, { value }: Args) =>
    `“${value}” is no rate of frames, such as 30, 29.97 or 30000/1001; ${NOT_RECORDED}.`,
  rateUneven: (_path: string, { value, allowed }: Args) =>
    `A GIF counts in hundredths of a second and would stumble at ${value} frames a second. Choose one of ${allowed}; ${NOT_RECORDED}.`,
  sizeOdd: (path: string, { value }: Args) =>
    `“${path}” must be an even number of pixels, not ${value}; ${NOT_RECORDED}.`,
  sizeBeyondGraphics: (_path: string, { width, height, most, supersampling }: Args) =>
    supersampling === 1
      ? `The graphics of this machine draw at most ${most} pixels a side, not ${width} × ${height}; ${NOT_RECORDED}.`
      : `Drawn ${supersampling} times as large, the graphics of this machine reach ${most} pixels a side, not ${width} × ${height}; ${NOT_RECORDED}.`,
  notTransparent: (_path: string, { value }: Args) =>
    `A film of the kind ${value} has no transparent ground. Choose webm, png or webp; ${NOT_RECORDED}.`,
  codecUnsupported: (_path: string, { codec, width, height, said }: Args) =>
    `This browser cannot encode ${codec} of ${width} × ${height} pixels: “${said}”. Choose another kind or size; ${NOT_RECORDED}.`,
  codecSilent: (_path: string, { codec, width, height, seconds }: Args) =>
    `For ${seconds} seconds this browser’s encoder of ${codec} of ${width} × ${height} pixels said nothing. Choose another kind or size; ${NOT_RECORDED}.`,
}

/** While recording, resuming and joining, by the code; `path` is the file. */
const RECORDING_PROBLEMS = {
  recordedElsewhere: (_path: string) =>
    `Another page of this product is recording a film here. Wait until it is done; ${NOT_RECORDED}.`,
  notReady: (_path: string, { holders, seconds }: Args) =>
    `After ${seconds} seconds the picture still lacks something it needs: ${holders}. ${KEPT}`,
  stageFailed: (_path: string, { said }: Args) =>
    `The stage of the film could not be opened: “${said}”. ${KEPT}`,
  drawingFailed: (_path: string, { segment, said }: Args) =>
    `Part ${segment} could not be drawn, also when tried again: “${said}”. ${KEPT}`,
  encoderFailed: (_path: string, { segment, said }: Args) =>
    `Part ${segment} could not be encoded, also when tried again: “${said}”. ${KEPT}`,
  diskFull: (_path: string) => `There is no room left on the disk. ${KEPT}`,
  diskFailed: (_path: string, { said }: Args) =>
    `The disk did not take the film: “${said}”. ${KEPT}`,
  manifestUnreadable: (path: string) =>
    `“${path}” is no list of what is done of this film, so it cannot be resumed from there.`,
  shardUnreadable: (_path: string, { value }: Args) =>
    `“${value}” is no share such as 2/3; ${NOT_RECORDED}.`,
  otherBuild: (path: string, { expected, found }: Args) =>
    `“${path}” was recorded by another version, “${found}” instead of “${expected}”; its parts do not fit.`,
  otherRenderer: (path: string, { expected, found }: Args) =>
    `“${path}” was drawn by other graphics, “${found}” instead of “${expected}”; its parts do not fit.`,
  otherPlan: (path: string) => `“${path}” belongs to another film; its parts do not fit.`,
  segmentTwice: (path: string, { segment }: Args) =>
    `Part ${segment} in “${path}” is not the same as in another share, so they are not joined.`,
  segmentChanged: (path: string) =>
    `“${path}” is gone, or not what was recorded. Record that share again with --resume.`,
  segmentsMissing: (_path: string, { count, total }: Args) =>
    `Of ${total} parts ${count} are missing, so the film cannot be joined yet.`,
  joinFailed: (_path: string, { said }: Args) =>
    `The parts could not be joined: “${said}”. ${NO_FILM}`,
}

/** Of the finished file, by the code. */
const FILE_PROBLEMS = {
  wrongSize: (_path: string, { expected, found }: Args) =>
    `The file is ${found} pixels large instead of ${expected}. ${NO_FILM}`,
  wrongFrameCount: (_path: string, { expected, found }: Args) =>
    `The file holds ${found} frames instead of ${expected}. ${NO_FILM}`,
  unequalIntervals: (_path: string, { frame }: Args) =>
    `From frame ${frame} on the frames do not last equally long. ${NO_FILM}`,
  emptyFrame: (_path: string, { frame }: Args) => `Frame ${frame} is empty. ${NO_FILM}`,
  keyFrameMissing: (_path: string, { frame }: Args) =>
    `Frame ${frame} cannot be shown by itself, as the first of a part should. ${NO_FILM}`,
  wrongColours: (_path: string, { found }: Args) =>
    `The file says of its colours “${found}” instead of limited bt709. ${NO_FILM}`,
  blankStart: (_path: string) => `The first frame is blank. ${NO_FILM}`,
}

export const EN_FILM = {
  noFilm: NO_FILM,
  stages: {
    recording: 'Recording',
    paused: 'Paused',
    joining: 'Joining the parts',
    checking: 'Checking the file',
    done: 'The film is saved.',
    cancelled: 'Cancelled; no film was saved.',
  },
  framesDone: (done: string, frames: string) => `Frame ${done} of ${frames}`,
  framesPerSecond: (count: string) => `${count} frames a second`,
  secondsLeft: (count: string) => `about ${count} s left`,
  minutesLeft: (count: string) => `about ${count} min left`,
  size: (megabytes: string) => `about ${megabytes} MB in all`,
  remade: (count: string) => `parts made again: ${count}`,
  problems: { ...REQUEST_PROBLEMS, ...RECORDING_PROBLEMS, ...FILE_PROBLEMS },
}
