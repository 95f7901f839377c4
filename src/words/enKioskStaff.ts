// English for the staff of a kiosk: the PIN, what was counted, what can be done.

export const EN_KIOSK_STAFF = {
  // The PIN.
  enterPin: 'Enter the PIN',
  entered: (count: number) => `Digits entered: ${count}`,
  erase: 'Erase',
  cancel: 'Cancel',
  wrongPin: (seconds: number) => `That was not the PIN. Wait ${seconds} s.`,

  // What was counted.
  staff: 'For the staff',
  counted: 'Counted on this machine',
  today: 'Today',
  week: '7 days',
  visits: 'Visits',
  length: 'Mean length',
  minutes: (minutes: string, seconds: string) => `${minutes} min ${seconds} s`,
  presets: 'Presets chosen',
  layers: 'Layers touched',
  claims: 'Claims read',
  resets: 'Begun anew',
  losses: 'Graphics lost',
  faults: 'Other faults',
  fps: 'Frames a second',
  times: (name: string, count: string) => `${name} ${count}`,

  // How it stands.
  settings: 'Settings',
  settingsHold: 'All settings are in force.',
  settingsWrong: 'Until this is mended, what held before stays:',
  offline: {
    none: 'Needs its server: nothing is kept for a start without it yet.',
    ready: 'Starts without its server too.',
    waiting: 'Starts without its server too. An update is taken up when nobody is there.',
  },
  version: (version: string, build: string) => `Version ${version}, build ${build}`,

  // What can be done.
  touchTest: 'Test the touch',
  clean: 'Clean the screen',
  reload: 'Load anew',
  expert: 'Expert view',
  expertNote:
    'Expert view leaves the kiosk. The way back is its address, or a restart of the machine.',
  saveRows: 'Save the log (CSV)',
  saveDays: 'Save the days (CSV)',
  forget: 'Forget what was counted',
  forgetReally: 'Touch again to forget',
  close: 'Close',

  // The test of the touch.
  contacts: (count: number) => `Fingers: ${count}`,
  leaveTest: 'Touch every field. Hold a finger still for 5 seconds to leave.',
}
