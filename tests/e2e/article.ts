/** A page of another site. */
export type Article = {
  readonly html: string;
  /** Its `Content-Security-Policy`. Default: none. */
  readonly policy?: string;
};

/** The path at which the server of articles (serveBuild.ts) answers with this one: the path holds it. */
export function articlePath(article: Article): string {
  return `/${Buffer.from(JSON.stringify(article)).toString('base64url')}`;
}

/** The article that a path holds; undefined for any other path. */
export function readArticle(path: string): Article | undefined {
  try {
    return JSON.parse(Buffer.from(path.slice(1), 'base64url').toString()) as Article;
  } catch {
    return undefined;
  }
}

/** A plain page around what a journalist pastes, with text before and after it. */
export function articleAround(snippet: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body><p>Before</p><main>${snippet}</main><p id="after">After</p></body></html>`;
}
