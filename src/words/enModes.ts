// English for the hours in which nobody is there, and for the question whether anybody still is.

export const EN_MODES = {
  // While nobody is there; read from three metres.
  touch: 'Touch to begin',

  // The question.
  stillThere: 'Are you still there?',
  startsAgain: 'If nobody answers, everything starts again for the next visitor.',
  here: 'Yes, go on',
  again: 'Start again',
  secondsLeft: (seconds: number) => (seconds === 1 ? '1 second left' : `${seconds} seconds left`),

  // At night.
  asleep: 'The cake is asleep.',
  /** When it opens next, as “Open tomorrow, 09:00 to 17:00.” */
  opens: (day: string, from: string, to: string) => `Open ${day}, ${from} to ${to}.`,
  today: 'today',
  tomorrow: 'tomorrow',
  /** From Sunday on. */
  weekdays: [
    'on Sunday',
    'on Monday',
    'on Tuesday',
    'on Wednesday',
    'on Thursday',
    'on Friday',
    'on Saturday',
  ],

  // While the page is broken.
  mending: 'One moment: the picture is being put right.',

  // While the screen is wiped.
  wipe: 'Time to wipe the screen',
  touchOff: 'Touch is off and comes back by itself.',
  hold: (seconds: number) => `Hold here for ${seconds} seconds to go on now`,
  wiping: 'Are you wiping the screen?',
  turnOff: (seconds: number) => `Turn touch off for ${seconds} seconds`,
}
