import { Component } from 'react';
import { asError } from './asError.ts';
import type { Elements } from './elements.ts';

type Props = {
  children: Elements;
  fallback: (error: Error, retry: () => void) => Elements;
  /** What the children show: another one clears the error. */
  resetKey?: unknown;
};

type State = { error: Error | undefined; resetKey: unknown };

/**
 * Renders `fallback` where something inside it threw, until `retry` mounts its children again or `resetKey` changes.
 *
 * @example <ErrorBoundary fallback={(error, retry) => <ErrorWithRetry what="The chart" error={error} retry={retry} />}>
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, resetKey: this.props.resetKey };

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return resetKey === state.resetKey ? null : { error: undefined, resetKey };
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
