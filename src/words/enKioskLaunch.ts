// English for the launch page of a kiosk: its form, the address it makes, and the measure of the screen.

export const EN_KIOSK_LAUNCH = {
  heading: 'Set up a kiosk',
  about:
    'For the people who put the exhibit up. Nothing leaves this page: it makes an address, or a file kiosk.json to lie beside the product.',

  // Groups of the form.
  face: 'What visitors see',
  session: 'Visits',
  machine: 'Screen and machine',
  titleIn: (language: string) => `Title, ${language}`,
  logoNote: 'A path on the same host, such as logos/house.svg. Empty: none.',
  presetsNote: (count: number) => `Chosen: ${count} of at most six, in the order they were chosen.`,
  publicNote: 'Shown as a code for cameras. Empty: no code.',
  pinNote:
    'Four to eight digits. Empty: no staff panel. Whoever reads the address or the file can read it.',
  diagonal: 'Diagonal of the screen, inches',
  distance: 'Distance of the eye, metres',
  quietNote: 'Cuts in place of flights, and nothing drifts.',
  reloadNote: 'Only while nobody is there. Empty: none.',

  // Opening hours.
  always: 'Always open. With hours, the screen is dark outside them.',
  dayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  span: (number: number) => `Hours ${number}`,
  from: 'Opens at',
  to: 'Closes at',
  addHours: 'Add hours',
  removeHours: (number: number) => `Remove hours ${number}`,

  // What comes of it.
  result: 'Address and file',
  address: 'Address of this kiosk',
  mend: 'Mend what is marked first.',
  tooLong: 'Too long for an address: save the file and name it in the address.',
  open: 'Open it',
  saveFile: 'Save kiosk.json',
  loadFile: 'Load a kiosk.json',
  loaded: (name: string) => `“${name}” is loaded.`,
  fileNote:
    'The file lies beside index.html. Under another name, such as lobby.json, the address ends in',

  // The measure.
  measure: 'Is the diagonal right?',
  px: (millimetres: number, px: string) => `${millimetres} mm are ${px} px on this screen.`,
  card: 'Hold a bank card against this frame: it is 85.6 mm wide. On the screen of the exhibit, in full screen, both are equally large where the diagonal is right.',
  cardFrame: 'Frame as large as a bank card',
}
