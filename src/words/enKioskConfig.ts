// English for the settings of a kiosk: what each is called, what it must be, and what was wrong with them.

type Args = Readonly<Record<string, string | number>>

export const EN_KIOSK_CONFIG = {
  /** Names of the fields. */
  fields: {
    title: 'Title',
    logo: 'Logo',
    languages: 'Languages offered',
    idleSeconds: 'Asks after, seconds without a touch',
    countdownSeconds: 'Begins anew after, seconds without an answer',
    tour: 'Tour while nobody is there',
    presets: 'Presets offered',
    hours: 'Opening hours',
    publicUrl: 'Public address',
    screen: 'Screen',
    theme: 'Theme',
    quality: 'Quality',
    quiet: 'Quiet motion from the start',
    reloadAt: 'Nightly reload',
    pin: 'PIN of the staff',
  },
  /** What each must be, after “must be”. */
  needs: {
    title: 'one line for each language, such as “en”, of at most 80 characters',
    logo: 'the path of a picture on the same host, without spaces',
    languages: 'a list of languages that the product speaks, each once and at least one',
    idleSeconds: 'a number from 10 to 3600',
    countdownSeconds: 'a number from 5 to 120',
    tour: 'the name of one of the tours',
    presets: 'a list of at most six presets, each once',
    hours: 'days from 0, Sunday, to 6, and times such as 09:30, at most 14 of them',
    publicUrl: 'a whole address that begins with http or https, of at most 300 characters',
    screen: 'a diagonal of 5 to 200 inches and a distance of 0.2 to 20 metres',
    theme: 'dark or light',
    quality: 'auto, low, medium or high',
    quiet: 'true or false',
    reloadAt: 'a time such as 04:00, or nothing',
    pin: 'four to eight digits, or nothing',
  },
  wrong: (path: string, needs: string) => `“${path}” must be ${needs}.`,
  unknownField: (path: string) => `“${path}” is no setting of a kiosk; it was ignored.`,
  /** What was wrong with all of them, by the code of the reader. */
  whole: {
    wrongType: (_path: string) =>
      'The settings are no list of names and values; what held before stays.',
    notJson: (path: string) => `“${path}” is no JSON; what held before stays.`,
    tooLarge: (path: string, { allowed }: Args) =>
      `“${path}” is larger than ${allowed} kB; what held before stays.`,
    notFound: (path: string) => `There is no file “${path}”; what held before stays.`,
    unreachable: (path: string) => `“${path}” could not be fetched; what held before stays.`,
    notPacked: (path: string) =>
      `“${path}” in the address holds no settings, or not all of them; what is usual holds.`,
    otherOrigin: (path: string) =>
      `“${path}” in the address must name a file on this host; what is usual holds.`,
  },
}
