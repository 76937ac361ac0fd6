/**
 * Tests whether a page is an embedded view in place of the full page: its query has `embed`, or it stands in a
 * frame (tools that put any address into one: Notion, Confluence, Teams) and its query hasn't `full`.
 */
export function isEmbed(search: string, framed: boolean): boolean {
  return has(search, 'embed') || (framed && !has(search, 'full'));
}

function has(search: string, name: string): boolean {
  return new RegExp(`[?&]${name}(?=[=&]|$)`).test(search);
}
