import { Component, type ReactNode } from 'react';

type Props = {
  /** What stands in place of a view that threw `error`; `again` draws the view anew. */
  readonly fallback: (again: () => void, error: unknown) => ReactNode;
  readonly children: ReactNode;
};

/** Error boundary of one view, with a button to try again. */
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
