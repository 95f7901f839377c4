// The product behind the first text: null until it has arrived.
import { useEffect, useState } from 'react'
import type { Product } from './product'

/** @param onBroken is told where it does not arrive; always the same function */
export function useArrived(
  arriving: Promise<Product>,
  onBroken: (error: unknown) => void,
): Product | null {
  const [product, setProduct] = useState<Product | null>(null)
  useEffect(() => {
    arriving.then(setProduct, onBroken)
  }, [arriving, onBroken])
  return product
}
