/** Returns the focused element in the tree of a node: its document or shadow root; null without one. */
export function focusNear(node: Node | null): Element | null {
  const tree = node?.getRootNode();
  return tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
}
