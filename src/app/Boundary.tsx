// Catches what is thrown while a part is loaded, made or rendered by React.
import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  onBroken: (error: unknown) => void
  children: ReactNode
}

export class Boundary extends Component<BoundaryProps> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override componentDidCatch(error: unknown) {
    this.props.onBroken(error)
  }
  override render() {
    return this.state.failed ? null : this.props.children
  }
}
