// A dialog over the page, open as long as it is there; Escape closes it.
import { type ReactNode, useEffect, useRef } from 'react'
import './dialog.css'

interface DialogProps {
  /** Class of what it holds. */
  name: string
  /** Id of its heading. */
  heading: string
  onClose: () => void
  children: ReactNode
}

export function Dialog({ name, heading, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // Keys pressed in here are not meant for the cake.
    <dialog
      ref={dialog}
      className={`dialog ${name}`}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
    </dialog>
  )
}
