import { Component, type ReactNode } from 'react';

type Props = {
  /** Renders a replacement for a view that threw `error`; `again` renders the view anew. */
  readonly fallback: (again: () => void, error: unknown) => ReactNode;
  readonly children: ReactNode;
};

/** React error boundary of one view, whose fallback can retry. */
export class ViewBoundary extends Component<Props, { readonly thrown: readonly unknown[] }> {
  override state: { readonly thrown: readonly unknown[] } = { thrown: [] };

  static getDerivedStateFromError(error: unknown) {
    return { thrown: [error] };
  }

  override render() {
    const { thrown } = this.state;
    return thrown.length > 0
      ? this.props.fallback(() => this.setState({ thrown: [] }), thrown[0])
      : this.props.children;
  }
}
