import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEntities } from '../../../src/formats/xml/entities';
import { plainText } from '../../../src/formats/xml/plainText';
import { XmlSplitter, xmlLimits } from '../../../src/formats/xml/xmlSplitter';
import { properties } from '../../seed';
import { pieces } from '../read';

/** What a splitter finds in XML, texts joined. */
function found(text: string, size = text.length): string[] {
  const told: string[] = [];
  let open = '';
  const flush = () => {
    if (open !== '') told.push(JSON.stringify(open));
    open = '';
  };
  const splitter = new XmlSplitter({
    open(name, attributes) {
      flush();
      told.push(['<' + name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' '));
    },
    text: (piece) => (open += piece),
    close(name) {
      flush();
      told.push(`/${name}`);
    },
    broken(code, line, value) {
      flush();
      told.push(`${code} @${line} ${value}`);
    },
  });
  for (const piece of pieces(text, size)) if (!splitter.push(piece)) break;
  splitter.end();
  return told;
}

describe('a splitter of XML', () => {
  it.each<[string, string, readonly string[]]>([
    ['elements and texts', '<a><b>x</b> y</a>', ['<a', '<b', '"x"', '/b', '" y"', '/a']],
    ['empty elements', '<a><b/><b /></a>', ['<a', '<b', '/b', '<b', '/b', '/a']],
    ['attributes', `<a x="1" y = '2>"' z="&amp;"/>`, ['<a x=1 y=2>" z=&', '/a']],
    ['names without prefixes', '<k:a xmlns:k="u" k:b="1"></k:a >', ['<a b=1', '/a']],
    [
      'references',
      '<a>&lt;&amp;lt;&#65;&#x42;&nbsp;&foo;&#0;&</a>',
      ['<a', '"<&lt;AB\u00a0&foo;\ufffd&"', '/a'],
    ],
    ['CDATA', '<a><![CDATA[<b>&amp;]]]></a>', ['<a', '"<b>&amp;]"', '/a']],
    ['comments and instructions', '<?xml version="1.0"?><!-- <a> -- ><a>--><a><?x <b>?></a>\n', ['<a', '/a']],
    [
      'document types',
      '<!DOCTYPE a [<!ENTITY x "&y;&y;"><!ENTITY y SYSTEM "file:///z]>">]>\n<a>&x;</a>',
      ['<a', '"&x;"', '/a'],
    ],
    ['a mark before all', '\ufeff<a/>', ['<a', '/a']],
    ['attributes without quotes, and those behind them', '<a b="1" c=d e="2"/>', ['<a b=1', '/a']],
    ['the namespace of names without prefixes', '<a xmlns="u" xmlnsx="1"/>', ['<a xmlnsx=1', '/a']],
    ['no attribute without a name', '<a ="1" b="2"/>', ['<a b=2', '/a']],
    ['a > in either quotes', `<a b='>' c=">"/>`, ['<a b=> c=>', '/a']],
    ['quotes of the other kind', `<a b='"' c="'"/>`, [`<a b=" c='`, '/a']],
    [
      'document types with quotes of both kinds',
      `<!DOCTYPE a SYSTEM 'x">' "y'>" [<!ELEMENT a [x]>]><a/>`,
      ['<a', '/a'],
    ],
    ['a document type in small letters', '<!doctype a><a/>', ['<a', '/a']],
    [
      'references of more than ten letters, which are none',
      '<a>&abcdefghijk;</a>',
      ['<a', '"&abcdefghijk;"', '/a'],
    ],
    ['signs that end no section', '<a><!-- -- > --><![CDATA[]] >]]></a>', ['<a', '"]] >"', '/a']],
    ['one root behind another', '<a/> <b/>', ['<a', '/a', '<b', '/b']],
  ])('finds %s, wherever it is cut', (_name, text, expected) => {
    for (let size = 1; size <= text.length; size++) expect(found(text, size), `${size}`).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'xml-truncated @1 '],
    ['an open element', '<a>\n<b>', 'xml-truncated @2 '],
    ['an open tag', '<a>\n<b x="', 'xml-truncated @2 <b x="'],
    ['an open comment', '<a><!-- ', 'xml-truncated @1 '],
    ['an end of another', '<a>\n</b>', 'xml-broken @2 </b>'],
    ['an end of nothing', '</a>', 'xml-broken @1 </a>'],
    ['text outside', 'x<a/>', 'xml-broken @1 '],
    ['a tag without a name', '<a>< b></a>', 'xml-broken @1 < b>'],
    ['a name that is a prefix', '<a:>', 'xml-broken @1 <a:>'],
    ['an end tag with attributes', '<a>\n\n</a b>', 'xml-broken @3 </a b>'],
    ['text behind', '<a/>\n\nx', 'xml-broken @3 '],
    ['an open document type', '<!DOCTYPE a [', 'xml-truncated @1 '],
    ['an open text section', '<a><![CDATA[', 'xml-truncated @1 '],
    ['blanks alone', ' \n ', 'xml-truncated @2 '],
    ['a declaration inside', '<a><!ELEMENT b></a>', 'xml-broken @1 <!ELEMENT'],
  ])('tells of %s', (_name, text, expected) => {
    for (let size = 1; size <= text.length + 1; size++)
      expect(found(text, size).at(-1)?.trimEnd()).toBe(expected.trimEnd());
  });

  it('stops where elements are nested without end, or a tag has none', () => {
    expect(found('<a>'.repeat(xmlLimits.depth + 1)).at(-1)).toMatch(/^xml-broken/);
    expect(found(`<a ${'x'.repeat(xmlLimits.tag + 1)}`, 10_000).at(-1)).toMatch(/^xml-broken/);
  });

  it('gives back any text that was written', () => {
    const written = (text: string) => text.replace(/[&<>\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'&<>;#x1a \n"\''), minLength: 1 }),
        fc.nat(9),
        (text, size) => {
          expect(found(`<a>${written(text)}</a>`, size + 1)).toEqual(['<a', JSON.stringify(text), '/a']);
        },
      ),
      properties,
    );
  });

  it('takes any text without an exception, and the same wherever it is cut', () => {
    const part = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '="',
      '"',
      '!',
      '--',
      '[',
      ']]>',
      '<![CDATA[',
      '<!DOCTYPE',
      '&',
      ';',
      '?',
      ' ',
      '\n',
      '<a>',
      '</a>',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.nat(9), (parts, size) => {
        const text = parts.join('');
        expect(found(text, size + 1)).toEqual(found(text));
      }),
      { ...properties, numRuns: 2000 },
    );
  });
});

it.each([
  ['&quot;&apos;&amp;&lt;&gt;', `"'&<>`],
  ['&nbsp;&ndash;&mdash;&hellip;&deg;', '\u00a0–—…°'],
  ['&lsquo;&rsquo;&ldquo;&rdquo;&laquo;&raquo;', '‘’“”«»'],
  ['&#9;&#10;&#13;&#32;', '\t\n\r '],
  ['&#x41;&#X42;&#x1F600;', 'AB😀'],
  ['&#0;&#8;&#31;&#xD800;&#xDFFF;&#xFFFE;&#xFFFF;&#x110000;', '\ufffd'.repeat(8)],
  ['&#xD7FF;&#xE000;&#xFFFD;&#x10FFFF;', '\ud7ff\ue000\ufffd\u{10ffff}'],
  ['&AMP;&constructor;&#xg;&#;&;& amp;', '&AMP;&constructor;&#xg;&#;&;& amp;'],
])('the references %j are %j', (text, expected) => expect(withoutEntities(text)).toBe(expected));

it.each([
  ['plain', 'plain'],
  [' a  <b>b</b>\n c', 'a b\nc'],
  ['<p>One</p><p>Two<br/>Three</p>', 'One\nTwo\nThree'],
  ['5 < 6 &amp; 7 > 6', '5 < 6 & 7 > 6'],
  ['<img src="x" onerror="y()"><script>z()</script>w', 'w'],
  ['&lt;b&gt;', '<b>'],
  ['a<script>x</script >b<STYLE type="t">y</STYLE>c', 'abc'],
  ['a<b>b</b>c', 'a b c'],
  ['a<!-- b -->c', 'a c'],
  ['<div>a</div><li>b</li><tr>c</tr><h2>d</h2>e', 'a\nb\nc\nd\ne'],
  ['<p>a</p><p></p><p></p><p>b</p>', 'a\n\nb'],
  ['<br><br>a<br>', 'a'],
  ['a&nbsp;&amp;\t b', 'a\u00a0& b'],
  ['', ''],
])('the text of the HTML %j is %j', (html, expected) => expect(plainText(html)).toBe(expected));
