import { Component, type ReactNode } from 'react';

type Props = {
  /** What stands in place of a view that threw; `again` draws the view anew. */
  readonly fallback: (again: () => void) => ReactNode;
  readonly children: ReactNode;
};

/** Keeps an error inside one view from taking the others with it. */
export class ViewBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
