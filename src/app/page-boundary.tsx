import { Component } from 'react';
import type { ReactNode } from 'react';
import { CrashMessage } from './crash-message.tsx';

interface PageBoundaryProps {
  /** Another page starts afresh. */
  readonly page: string;
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly error: Error | null;
  readonly page: string;
}

/** Holds a page's stumble within the page: the rest of the player goes on. */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { error: null, page: this.props.page };

  static getDerivedStateFromError(error: unknown): Partial<PageBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(
    { page }: PageBoundaryProps,
    state: PageBoundaryState,
  ): PageBoundaryState | null {
    return page === state.page ? null : { error: null, page };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <CrashMessage error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
