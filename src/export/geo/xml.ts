/**
 * Escapes text for XML content and attributes. Characters that XML 1.0 forbids, including lone surrogates,
 * become U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(special, (sign) => names.get(sign) ?? '\uFFFD');
}

const special = /[&<>"'\r\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const names: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  // As it ends a CDATA section, `]]>` may not stand in content either.
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  // A reader makes a line feed of it.
  ['\r', '&#13;'],
]);
