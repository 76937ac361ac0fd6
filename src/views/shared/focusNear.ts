/**
 * The focused element in the tree that a node stands in. Of a shadow root's, the document names only the host.
 * Null where nothing has the focus.
 */
export function focusNear(node: Node | null): Element | null {
  const tree = node?.getRootNode();
  return tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
}
