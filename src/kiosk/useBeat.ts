// What a part shows of the time: read on every beat, drawn only where it differs.
import { useEffect, useRef, useState } from 'react'
import type { Beat, Now } from './beat'

/** @param read answers a plain value: a number, a text, true or false */
export function useBeat<Value extends number | string | boolean | null>(
  beat: Beat,
  read: (now: Now) => Value,
): Value {
  const [value, setValue] = useState<Value>(() => read(beat.now()))
  const latest = useRef(read)
  latest.current = read
  useEffect(() => beat.listen((now) => setValue(() => latest.current(now))), [beat])
  return value
}
