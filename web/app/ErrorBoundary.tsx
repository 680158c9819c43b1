import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage.tsx';

/** The last net: an error outside of any page still gets a sentence and a way out instead of a white screen. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error ? <ErrorPage error={this.state.error} onRetry={() => location.reload()} /> : this.props.children;
  }
}
