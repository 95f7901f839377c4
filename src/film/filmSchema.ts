// The published form of a film request as JSON Schema, made from the table of settings.
import { FILM_SETTINGS, SETTING_IDS, type Setting } from './filmSettings'

type Schema = Readonly<Record<string, unknown>>

/** What a request must be like before its settings are held against each other. */
export const FILM_SCHEMA: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: Object.fromEntries(SETTING_IDS.map((id) => [id, schemaOf(FILM_SETTINGS[id])])),
  required: [],
  additionalProperties: { not: {} },
}

function schemaOf(setting: Setting): Schema {
  const standard = setting.default === undefined ? {} : { default: setting.default }
  return { ...kindOf(setting), ...standard }
}

function kindOf(setting: Setting): Schema {
  switch (setting.kind) {
    case 'number': {
      const { min, max, step, unit } = setting
      const whole = step === undefined ? {} : { multipleOf: step }
      return { type: 'number', minimum: min, maximum: max, ...whole, description: unit }
    }
    case 'id':
      return { enum: setting.ids }
    case 'ids':
      return { type: 'array', items: { enum: setting.ids } }
    case 'text':
      return { type: 'string', maxLength: setting.length }
    case 'switch':
      return { type: 'boolean' }
    case 'document':
      return { type: 'object' }
    default:
      return setting satisfies never
  }
}
