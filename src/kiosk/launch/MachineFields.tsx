// Fields of the launch page about visits, hours, the screen and the staff.
import { COUNTDOWN_RANGE, DIAGONAL_RANGE, DISTANCE_RANGE, IDLE_RANGE } from '../configSchema'
import type { FieldsProps } from './FaceFields'
import { NumberField, TextField } from './fields'
import { HoursFields } from './HoursFields'

export function MachineFields({ words, draft, onChange, wrongWith }: FieldsProps) {
  const { kioskLaunch, kioskConfig } = words
  const { fields } = kioskConfig
  const { screen } = draft
  return (
    <>
      <section aria-labelledby="launch-session">
        <h2 id="launch-session">{kioskLaunch.session}</h2>
        <NumberField
          name="idleSeconds"
          label={fields.idleSeconds}
          wrong={wrongWith('idleSeconds')}
          range={IDLE_RANGE}
          value={draft.idleSeconds}
          onChange={(idleSeconds) => onChange({ idleSeconds })}
        />
        <NumberField
          name="countdownSeconds"
          label={fields.countdownSeconds}
          wrong={wrongWith('countdownSeconds')}
          range={COUNTDOWN_RANGE}
          value={draft.countdownSeconds}
          onChange={(countdownSeconds) => onChange({ countdownSeconds })}
        />
        <HoursFields
          words={words}
          hours={draft.hours}
          onChange={(hours) => onChange({ hours })}
          wrong={wrongWith('hours')}
        />
      </section>
      <section aria-labelledby="launch-machine">
        <h2 id="launch-machine">{kioskLaunch.machine}</h2>
        <div className="pair">
          <NumberField
            name="diagonalInch"
            label={kioskLaunch.diagonal}
            wrong={wrongWith('screen')}
            range={DIAGONAL_RANGE}
            value={screen.diagonalInch}
            onChange={(diagonalInch) => onChange({ screen: { ...screen, diagonalInch } })}
          />
          <NumberField
            name="distanceM"
            label={kioskLaunch.distance}
            wrong={[]}
            range={DISTANCE_RANGE}
            value={screen.distanceM}
            onChange={(distanceM) => onChange({ screen: { ...screen, distanceM } })}
          />
        </div>
        <TextField
          name="reloadAt"
          type="time"
          label={fields.reloadAt}
          note={kioskLaunch.reloadNote}
          wrong={wrongWith('reloadAt')}
          value={draft.reloadAt}
          onChange={(reloadAt) => onChange({ reloadAt })}
        />
        <TextField
          name="pin"
          digits
          label={fields.pin}
          note={kioskLaunch.pinNote}
          wrong={wrongWith('pin')}
          value={draft.pin}
          onChange={(pin) => onChange({ pin })}
        />
      </section>
    </>
  )
}
