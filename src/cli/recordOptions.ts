// The options of the record command: their table, the settings of a film they stand for, the help.
import { CAPTION_KINDS, FILM_QUALITIES, FILM_SETTINGS } from '../film/filmSettings'
import { CODECS } from '../film/formats'
import { PRESET_IDS } from '../model/presets'
import { TOUR_IDS } from '../show/tours/tours'
import { LANGUAGES } from '../words/languages'

const TEXT = { type: 'string', multiple: true } as const
const SWITCH = { type: 'boolean' } as const
const HELP_SWITCH = { type: 'boolean', short: 'h' } as const

/** What a film shows, and how: the settings of its request. */
export const FILM_OPTIONS = {
  ...{ tour: TEXT, years: TEXT, scenario: TEXT, set: TEXT, size: TEXT, fps: TEXT, from: TEXT },
  ...{ to: TEXT, codec: TEXT, captions: TEXT, chapter: TEXT, lang: TEXT, theme: TEXT },
  ...{ quality: TEXT, supersampling: TEXT, blur: TEXT, transparent: SWITCH },
} as const

/** How a file is made of it. */
const FILE_OPTIONS = { encoder: TEXT, audio: TEXT } as const

export const RECORD_OPTIONS = {
  ...FILM_OPTIONS,
  ...FILE_OPTIONS,
  ...{ shard: TEXT, resume: SWITCH, hashes: SWITCH },
  ...{ still: TEXT, join: SWITCH, verify: TEXT },
  ...{ out: TEXT, json: SWITCH, help: HELP_SWITCH },
} as const

export type OptionName = keyof typeof RECORD_OPTIONS

/** The options that each task knows; those that name the task, and --json, apart. */
export const KNOWN_OPTIONS: Readonly<Record<Task, readonly string[]>> = {
  record: [
    ...Object.keys({ ...FILM_OPTIONS, ...FILE_OPTIONS }),
    ...['shard', 'resume', 'hashes', 'out'],
  ],
  still: [...Object.keys(FILM_OPTIONS), 'out'],
  join: [...Object.keys(FILE_OPTIONS), 'tour', 'out'],
  verify: [],
}

export type Task = 'record' | 'still' | 'join' | 'verify'

/** The option, without its dashes, that stands for a setting of a film. */
const OPTION_OF: Readonly<Record<string, OptionName>> = {
  ...{ width: 'size', height: 'size', rate: 'fps', fromYear: 'years', toYear: 'years' },
  blurFrames: 'blur',
}

/** The option that a problem is about, by the path of the problem; '' where it is none alone. */
export function optionOf(path: string): string {
  const setting = /^\w*/.exec(path)?.[0] ?? ''
  const option = OPTION_OF[setting] ?? setting
  return Object.hasOwn(RECORD_OPTIONS, option) ? `--${option}` : ''
}

const { width, height, rate, codec, captions, theme, quality, lang } = FILM_SETTINGS

/** On two lines. */
const half = Math.ceil(PRESET_IDS.length / 2)
const PRESETS = [PRESET_IDS.slice(0, half), PRESET_IDS.slice(half)]
  .map((ids) => ids.join(', '))
  .join(',\n                      ')

export const HELP = `Records a film of a tour, or of years that pass, frame by frame in the installed Chromium.

npm run record -- (--tour ID|FILE | --years A-B) [options] --out FILE
npm run record -- (--tour ID|FILE | --years A-B) [options] --still SECOND --out FILE.png
npm run record -- --join PART... [--encoder ..] [--audio FILE] --out FILE
npm run record -- --verify FILE

What it shows
  --tour ID|FILE      a tour: ${TOUR_IDS.join(', ')}; or a tour file (.json)
  --years A-B         years that pass, as in 2024-2036
  --scenario ID|FILE  a scenario file, or a preset:
                      ${PRESETS}
  --set LEVER=VALUE   a lever, on top of the scenario; may be repeated
  --chapter ID        only that chapter of the tour
  --from S, --to S    only from one second to another
  --captions KINDS    ${CAPTION_KINDS.join(', ')}, joined by commas, or none (default ${captions.default.join(',')})
  --lang LANGUAGE     ${LANGUAGES.join(', ')} (default ${lang.default})
  --theme THEME       ${theme.ids.join(', ')} (default ${theme.default})
How it looks
  --size WxH          pixels, both even (default ${width.default}x${height.default})
  --fps N|NUM/DEN     frames a second, such as 30, 29.97 or 30000/1001 (default ${rate.default})
  --quality QUALITY   ${FILM_QUALITIES.join(', ')} (default ${quality.default})
  --supersampling N   drawn N times as wide and high, then averaged (1 to 4)
  --blur N            N pictures averaged into each frame (1 to 32)
  --transparent       no background: for webm, png and webp
The file
  --out FILE          the film; beside it FILE.json says what it is made of
  --codec CODEC       ${CODECS.join(', ')} (default ${codec.default})
  --encoder ENCODER   x264 or prores: lossless parts, then one pass of ffmpeg over all of it
  --audio FILE        narration, as long as the film; needs ffmpeg
Large films
  --resume            goes on where a recording was left; its parts lie in FILE.parts
  --shard I/N         only that share of the parts; FILE is then the folder for them
  --join PART...      joins such folders, in any order, without encoding anew
  --hashes            notes a hash of each frame before encoding, and keeps the parts
Otherwise
  --still SECOND      one frame as PNG
  --verify FILE       checks a film against FILE.json; without that only in general
  --json              prints JSON, one object a line
  --help              this text
Ends with 0 when done, 1 when it failed, 2 when used wrongly, 3 when cancelled.
`
