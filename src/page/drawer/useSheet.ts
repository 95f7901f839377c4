// A dialog that is a sheet over the page in a small window, and stands beside the cake in a large one.
import { type KeyboardEvent, type RefObject, type SyntheticEvent, useEffect, useRef } from 'react'

/** Windows with room for cake and charts at once: beside each other, or one above the other. */
const ROOMY =
  '(min-width: 1024px) and (min-height: 560px), (min-width: 700px) and (min-height: 900px)'

export interface Sheet {
  readonly ref: RefObject<HTMLDialogElement | null>
  readonly onCancel: (event: SyntheticEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/**
 * What the dialog is given. @param onClose is called by Escape @param takesFocus false where the focus
 * stays where it is, if it may
 */
export function useSheet(onClose: () => void, takesFocus: boolean): Sheet {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const media = matchMedia(ROOMY)
    const before = document.activeElement
    const stand = () => {
      const dialog = ref.current
      dialog?.close()
      if (!media.matches) dialog?.showModal()
      // Without the method the focus stays where it is.
      else if (dialog) dialog.open = true
    }
    stand()
    if (takesFocus) ref.current?.querySelector('h2')?.focus()
    media.addEventListener('change', stand)
    return () => {
      media.removeEventListener('change', stand)
      // Whatever had the focus in here is gone: it goes back to where it came from.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    }
  }, [takesFocus])
  return {
    ref,
    onCancel(event) {
      event.preventDefault()
      onClose()
    },
    onKeyDown(event) {
      if (event.key !== 'Escape') return
      // Not meant for the chosen layer.
      event.preventDefault()
      onClose()
    },
  }
}
