// A table in a box of its own, which scrolls sideways where it is too wide, by keyboard too.
import type { ReactNode } from 'react'
import './table.css'

interface TableBoxProps {
  /** What the table holds; read out, not shown. */
  label: string
  className?: string
  children: ReactNode
}

export function TableBox({ label, className = '', children }: TableBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section className={`table-box ${className}`} aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}
