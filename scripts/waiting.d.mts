export function waiting(): {
  readonly name: string;
  readonly transformIndexHtml: { readonly order: 'pre'; readonly handler: (html: string) => string };
};
