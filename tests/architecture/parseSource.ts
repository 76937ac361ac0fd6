import ts from 'typescript';

/** What a file of source takes from elsewhere. */
export type ParsedSource = {
  readonly imports: readonly Import[];
  /** Names that are read as values and declared nowhere in the file: `fetch`, and `localStorage` of `window.localStorage`. */
  readonly globals: ReadonlySet<string>;
};

export type Import = {
  /** As written: `./edtf`, `d3`, `leaflet/dist/leaflet.css`. */
  readonly from: string;
  readonly names: readonly string[];
};

const globalObjects: ReadonlySet<string> = new Set(['window', 'globalThis', 'self', 'document']);

export function parseSource(path: string, text: string): ParsedSource {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, kind);
  const imports: Import[] = [];
  const declared = new Set<string>();
  const read = new Set<string>();

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (from && ts.isStringLiteral(from)) imports.push({ from: from.text, names: namesOf(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const from = node.arguments[0];
      if (from && ts.isStringLiteral(from)) imports.push({ from: from.text, names: [] });
    }
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (isRead(node)) read.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, globals: new Set([...read].filter((name) => !declared.has(name))) };
}

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  if (ts.isExportDeclaration(node)) return [];
  const bindings = node.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent)) &&
    parent.name === node
  );
}

/** Whether a name stands for a value of its own: no key, and of `a.b` only `a`, unless `a` is a global object. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return ts.isIdentifier(parent.expression) && globalObjects.has(parent.expression.text);
  }
  const named = parent as { name?: ts.Node; propertyName?: ts.Node };
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return named.name !== node && named.propertyName !== node && !ts.isJsxAttribute(parent);
}
