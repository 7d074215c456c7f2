import { Component } from 'react';
import type { Elements } from './elements.ts';

type Props = { children: Elements; fallback: (error: Error) => Elements };

/** Shows what `fallback` gives where something inside it failed. */
export class Boundary extends Component<Props, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : this.props.fallback(this.state.error);
  }
}
