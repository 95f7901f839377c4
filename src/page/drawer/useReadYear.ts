// The year that charts read out, led by the year shown.
import { useEffect, useState } from 'react'
import { yearOfStep } from '../../model/time'
import { lastYearOf } from '../../show/playback'
import type { CakeStore } from '../../state/store'
import { stepOf } from '../frameText'
import type { Listen } from '../listen'
import { createReadYear, type ReadYear } from './readYear'

export function useReadYear(store: CakeStore, listen: Listen): ReadYear {
  const [reader] = useState(() => createReadYear(lastYearOf(store.getState().playback)))
  useEffect(
    () =>
      listen((frame) => {
        const isStill = store.getState().playback.kind === 'still'
        reader.show(isStill ? frame.year : yearOfStep(stepOf(frame.year)))
      }),
    [listen, store, reader],
  )
  return reader
}
