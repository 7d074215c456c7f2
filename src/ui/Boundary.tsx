import { Component } from 'react';
import { asError } from './asError.ts';
import type { Elements } from './elements.ts';

type Props = {
  children: Elements;
  fallback: (error: Error, retry: () => void) => Elements;
  /** What it shows: its error is of that alone. */
  about?: unknown;
};

type State = { error: Error | undefined; about: unknown };

/**
 * Shows what `fallback` gives where something inside it failed, until `retry` makes it anew or it is about another thing.
 *
 * @example <Boundary about={figure} fallback={(error, retry) => <Failed what="The chart" error={error} retry={retry} />}>
 */
export class Boundary extends Component<Props, State> {
  override state: State = { error: undefined, about: this.props.about };

  static getDerivedStateFromProps({ about }: Props, state: State): Partial<State> | null {
    return about === state.about ? null : { error: undefined, about };
  }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: asError(error) };
  }

  retry = () => this.setState({ error: undefined });

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : this.props.fallback(error, this.retry);
  }
}
