// English for what was wrong with an address, a patch or a file: one sentence for each code.

type Args = Readonly<Record<string, string | number>>

/** What a value should have been, by the word of the schema. */
const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'text',
  Array: 'a list',
  unknown: 'keys and values',
}

/** What was wrong with a file of that kind, by the code of the reader; `path` begins with the file. */
export const fileProblemsOf = (kind: 'scenario' | 'tour') => ({
  pushedTooFar: (path: string, { value, min, max }: Args) =>
    `“${path}” comes to ${value} by preset, events and levers together; it must stay between ${min} and ${max}, so nothing was changed.`,
  notJson: (path: string) => `“${path}” is no JSON; the ${kind} was not opened.`,
  tooLarge: (path: string, { allowed }: Args) =>
    `“${path}” is larger than ${allowed} kB; the ${kind} was not opened.`,
  forbiddenKey: (path: string) =>
    `“${path}” is a name that no file may use; the ${kind} was not opened.`,
  unknownKey: (path: string) =>
    `“${path}” is no part of a ${kind} file; the ${kind} was not opened.`,
  missingKey: (path: string) => `“${path}” is missing; the ${kind} was not opened.`,
  wrongType: (path: string, { value, allowed = '' }: Args) =>
    `“${path}” needs ${KINDS[allowed] ?? allowed}, not “${value}”; the ${kind} was not opened.`,
  wrongValue: (path: string, { value }: Args) =>
    `“${path}” cannot be “${value}”; the ${kind} was not opened.`,
  tooSmall: (path: string, { value, allowed }: Args) =>
    `“${path}” must be at least ${allowed}, not ${value}; the ${kind} was not opened.`,
  tooGreat: (path: string, { value, allowed }: Args) =>
    `“${path}” must be at most ${allowed}, not ${value}; the ${kind} was not opened.`,
  tooLong: (path: string, { allowed }: Args) =>
    `“${path}” is longer than ${allowed} characters; the ${kind} was not opened.`,
  tooManyEntries: (path: string, { allowed }: Args) =>
    `“${path}” holds more than ${allowed} entries; the ${kind} was not opened.`,
  unprintable: (path: string) =>
    `“${path}” holds signs that cannot be printed; the ${kind} was not opened.`,
  noLanguageCode: (path: string) =>
    `“${path}” does not end in the code of a language, such as “en”; the ${kind} was not opened.`,
  endsBeforeStart: (path: string) =>
    `“${path}” must lie after the “from” of its event; the ${kind} was not opened.`,
  notPacked: (path: string) =>
    `“${path}” holds no ${kind}, or not all of it; the ${kind} was not opened.`,
  otherOrigin: (path: string) =>
    `“${path}” must lead to a file on the same site as this page; the ${kind} was not opened.`,
  notFound: (path: string) => `“${path}” leads to no file; the ${kind} was not opened.`,
  unreachable: (path: string) => `“${path}” could not be read; the ${kind} was not opened.`,
})

/** What was wrong with an address, a patch or a file, by the code of the reader. */
export const EN_PROBLEMS = {
  unknown: (key: string) => `“${key}” is not a setting here; it was ignored.`,
  notANumber: (key: string, args: Args) =>
    `“${key}” needs a number, not “${args.value}”; it was left out.`,
  notASwitch: (key: string, args: Args) =>
    `“${key}” is 1 or 0, not “${args.value}”; it was left out.`,
  notText: (key: string, args: Args) =>
    `“${key}” needs text, not “${args.value}”; it was left out.`,
  outOfRange: (key: string, args: Args) =>
    `“${key}” lies between ${args.min} and ${args.max}; ${args.used} is used instead of ${args.value}.`,
  unknownId: (key: string, args: Args) =>
    args.used === '-'
      ? `“${key}” has no choice “${args.value}”; none is used.`
      : `“${key}” has no choice “${args.value}”; “${args.used}” is used.`,
  repeated: (key: string, _args?: Args) =>
    `“${key}” was given more than once; the last one counts.`,
  contradicted: (key: string, args: Args) =>
    `“${key}” ${args.value} needs other settings than those given with it; it was closed.`,
  refused: (key: string, _args?: Args) => `“${key}” can only be set in the address of the page.`,
  notAnObject: (_key: string, args: Args) =>
    `Settings come as an object of keys and values, not as “${args.value}”; nothing was changed.`,
  ...fileProblemsOf('scenario'),
}
