// A frame function that fails must reach the page: three faults and the picture is handed over.
import { useFrame } from '@react-three/fiber'
import { createContext, useContext } from 'react'

export type OnFault = (error: unknown) => void

/** Told of every fault inside a frame function; the page decides when to give up. */
export const FaultContext = createContext<OnFault>(() => {})

/** useFrame that reports a throw instead of freezing the picture. */
export function useGuardedFrame(run: () => void, priority = 0): void {
  const onFault = useContext(FaultContext)
  useFrame(() => {
    try {
      run()
    } catch (error) {
      onFault(error)
    }
  }, priority)
}
