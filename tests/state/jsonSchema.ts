// Judges a value by a JSON Schema: only the words that the published schemas use.

type Json = Readonly<Record<string, unknown>>

const KNOWN =
  '$schema type properties required additionalProperties propertyNames items minItems maxItems anyOf const enum minimum maximum multipleOf default maxLength pattern description not'.split(
    ' ',
  )

/** True where the value is valid; throws on a word of the schema that it does not know. */
export function isValid(schema: Json, value: unknown): boolean {
  const stranger = Object.keys(schema).find((word) => !KNOWN.includes(word))
  if (stranger !== undefined) throw new Error(`a JSON Schema word without a judge: ${stranger}`)
  if (schema.not !== undefined) return !isValid(schema.not as Json, value)
  if (Array.isArray(schema.anyOf) && !schema.anyOf.some((one: Json) => isValid(one, value)))
    return false
  if (schema.type !== undefined && schema.type !== typeOf(value)) return false
  if (schema.const !== undefined && schema.const !== value) return false
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false
  if (typeof value === 'number') return isWithin(schema, value)
  if (typeof value === 'string') return isTextOf(schema, value)
  if (Array.isArray(value)) return isListOf(schema, value)
  return typeof value !== 'object' || value === null || isObjectOf(schema, value as Json)
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function isWithin(schema: Json, value: number): boolean {
  const { minimum = -Infinity, maximum = Infinity, multipleOf } = schema
  const isWhole = multipleOf === undefined || value % Number(multipleOf) === 0
  return isWhole && value >= Number(minimum) && value <= Number(maximum)
}

function isTextOf({ maxLength = Infinity, pattern = '' }: Json, value: string): boolean {
  return value.length <= Number(maxLength) && new RegExp(String(pattern)).test(value)
}

function isListOf(
  { minItems = 0, maxItems = Infinity, items = {} }: Json,
  value: unknown[],
): boolean {
  const isLong = value.length >= Number(minItems) && value.length <= Number(maxItems)
  return isLong && value.every((item) => isValid(items as Json, item))
}

function isObjectOf(schema: Json, value: Json): boolean {
  const properties = (schema.properties ?? {}) as Record<string, Json>
  const required = (schema.required ?? []) as string[]
  return (
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, part]) => {
      const known = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties
      const isNamed = isValid((schema.propertyNames ?? {}) as Json, key)
      return isNamed && isValid((known ?? {}) as Json, part)
    })
  )
}
