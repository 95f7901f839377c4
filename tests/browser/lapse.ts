// Time-lapse for the tests of the kiosk: the one of the soak.
export { type LapseWindow, lapsed } from '../../src/cli/lapse'
