/** LaTeX accent commands by combining mark, as it follows its letter in Unicode's decomposed form (NFD). */
const accents = new Map([
  ['\u0300', '`'],
  ['\u0301', "'"],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0304', '='],
  ['\u0306', 'u'],
  ['\u0307', '.'],
  ['\u0308', '"'],
  ['\u030a', 'r'],
  ['\u030b', 'H'],
  ['\u030c', 'v'],
  ['\u0323', 'd'],
  ['\u0327', 'c'],
  ['\u0328', 'k'],
]);

const signs = new Map([
  ['\\', '{\\textbackslash}'],
  // BibTeX counts escaped braces too, so they may not stand as themselves.
  ['{', '{\\textbraceleft}'],
  ['}', '{\\textbraceright}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['^', '{\\textasciicircum}'],
  ['~', '{\\textasciitilde}'],
  ['<', '{\\textless}'],
  ['>', '{\\textgreater}'],
  ['"', '{\\textquotedbl}'],
  ['ə', '{\\textschwa}'],
  ['Ə', '{\\textschwa}'],
  ['ı', '{\\i}'],
  ['ß', '{\\ss}'],
  ['æ', '{\\ae}'],
  ['Æ', '{\\AE}'],
  ['œ', '{\\oe}'],
  ['Œ', '{\\OE}'],
  ['ø', '{\\o}'],
  ['Ø', '{\\O}'],
  ['ł', '{\\l}'],
  ['Ł', '{\\L}'],
  ['–', '--'],
  ['—', '---'],
  ['‘', '`'],
  ['’', "'"],
  ['ʻ', "'"],
  ['“', '``'],
  ['”', "''"],
  ['«', '{\\guillemotleft}'],
  ['»', '{\\guillemotright}'],
  ['…', '{\\ldots}'],
  ['\u00a0', '~'],
  ['\u202f', '\\,'],
]);

/**
 * Escapes text for classic BibTeX: LaTeX's special characters are escaped, accented Latin letters become
 * commands. Letters without such a command (Armenian, Cyrillic, Arabic) stay in UTF-8.
 */
export function latex(text: string): string {
  let written = '';
  for (const cluster of text.normalize('NFC')) {
    const [base = '', ...marks] = cluster.normalize('NFD');
    const sign = signs.get(cluster);
    if (sign !== undefined) written += sign;
    else if (/[a-z]/i.test(base) && marks.length > 0 && marks.every((mark) => accents.has(mark)))
      written += marks.reduce((letter, mark) => accented(accents.get(mark) ?? '', letter), base);
    else written += cluster;
  }
  return written;
}

function accented(command: string, letter: string): string {
  const dotless = letter === 'i' || letter === 'j' ? `\\${letter}` : letter;
  return `{\\${command}${/[a-z]/i.test(command) || dotless.startsWith('\\') ? `{${dotless}}` : dotless}}`;
}
