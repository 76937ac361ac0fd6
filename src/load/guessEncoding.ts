import { mendWindows1252 } from './windows1252';

/** Single-byte legacy encodings between which the detection chooses. */
export type GuessedEncoding = 'windows-1252' | 'windows-1250' | 'windows-1251' | 'windows-1254';

/**
 * Frequencies of a language's non-ASCII letters in newspapers, for detecting encodings: each lower-case
 * letter followed by its share in thousandths, the commonest first.
 */
type Language = { readonly encoding: GuessedEncoding; readonly letters: string };

const languages: readonly Language[] = [
  // French, German, Spanish, Portuguese, Italian, Nordic languages, Dutch, Icelandic
  { encoding: 'windows-1252', letters: 'é560 à130 è90 ê60 ç40 ô25 î20 û20 â15 ù15 ë10 ï10 œ5' },
  { encoding: 'windows-1252', letters: 'ü380 ä300 ö190 ß130' },
  { encoding: 'windows-1252', letters: 'ó300 í220 á200 é150 ñ90 ú40' },
  { encoding: 'windows-1252', letters: 'ã250 ç180 á140 é140 í100 ó70 ê60 õ60 â20 ú20 à10 ô10' },
  { encoding: 'windows-1252', letters: 'à300 è280 ù170 ò150 ì60 é40' },
  { encoding: 'windows-1252', letters: 'ä450 ö300 å250' },
  { encoding: 'windows-1252', letters: 'å380 ø340 æ240 é20' },
  { encoding: 'windows-1252', letters: 'é350 ë350 ï200 ö50 ü50' },
  { encoding: 'windows-1252', letters: 'ð190 á160 í150 þ110 ó100 é90 ö80 æ70 ú50 ý30' },
  // Polish, Czech, Slovak, Hungarian, Romanian, Serbian and Croatian in Latin letters
  { encoding: 'windows-1250', letters: 'ł250 ę150 ą140 ó130 ż120 ś100 ć60 ń30 ź20' },
  { encoding: 'windows-1250', letters: 'í220 á170 é100 ě120 ř80 č80 ž70 š60 ý60 ů40 ú10 ň5 ť5 ď5' },
  { encoding: 'windows-1250', letters: 'á240 í140 é120 č110 ú90 ž90 ý90 š80 ľ40 ť30 ň20 ó15 ô20 ä10 ď10' },
  { encoding: 'windows-1250', letters: 'á350 é340 ö90 ó90 ő70 ü50 í50 ú30 ű30' },
  { encoding: 'windows-1250', letters: 'ă380 î150 ş170 ţ170 â130' },
  { encoding: 'windows-1250', letters: 'č270 š250 ž210 ć170 đ100' },
  // Russian, Ukrainian, Bulgarian, Serbian
  {
    encoding: 'windows-1251',
    letters:
      'о109 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ1 ё1',
  },
  {
    encoding: 'windows-1251',
    letters:
      'о94 а83 и62 н66 в55 е50 т55 р45 і57 с41 к38 л37 у36 д34 м31 п29 я23 з23 ь19 б18 г16 ч14 й14 х11 ц8 ю8 ї7 ж8 ш7 є5 щ4 ф3 ґ1',
  },
  {
    encoding: 'windows-1251',
    letters:
      'а118 и91 о87 е83 т78 н67 р50 с49 в44 л35 к36 д32 п29 м25 ъ18 з21 г16 я18 б15 у14 ч13 ж8 ц8 х6 й7 ш4 щ6 ю1 ф3 ь1',
  },
  {
    encoding: 'windows-1251',
    letters:
      'а117 и98 о90 е88 н57 с56 р48 т46 у43 в40 д37 ј52 к38 л32 м37 п27 з18 г16 б16 ч11 ж6 ш7 ц7 љ5 њ7 ћ6 ђ3 х5 ф2 џ1',
  },
  // Turkish
  { encoding: 'windows-1254', letters: 'ı330 ü130 ş150 ç80 ğ90 ö80 İ40 â2 î1' },
];

/**
 * Probabilities that a non-ASCII letter is followed by another one, by an ASCII letter, or by anything else.
 */
const behind = { cyrillic: [0.82, 0.005, 0.175], latin: [0.05, 0.72, 0.23] } as const;
const chances = { capital: 0.15 /* of a letter's lower case */, other: 0.0008, sign: 0.0001, none: 0.000001 };

/**
 * Bytes with the same meaning in all the candidate encodings (spaces, quotes, dashes, degree sign), ignored
 * by the detection.
 */
const alike: ReadonlySet<number> = new Set([
  0x82, 0x84, 0x85, 0x86, 0x87, 0x89, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa4,
  0xa6, 0xa7, 0xa9, 0xab, 0xac, 0xad, 0xae, 0xb0, 0xb1, 0xb5, 0xb6, 0xb7, 0xbb,
]);

/**
 * Detects the encoding of bytes that aren't UTF-8, by maximum likelihood: how common the decoded letters are
 * in an encoding's languages, and what kind of character follows them. Default: windows-1252.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding {
  const counts = new Map<number, number>();
  const next = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || alike.has(byte) || isBesideDigit(bytes, at)) continue;
    counts.set(byte, (counts.get(byte) ?? 0) + 1);
    const kind = kindOf(bytes[at + 1] ?? 0);
    next[kind] = (next[kind] ?? 0) + 1;
  }
  let best: GuessedEncoding = 'windows-1252';
  let most = -Infinity;
  for (const { encoding, letters } of languages) {
    const table = tableOf(encoding, letters);
    let likely = 0;
    for (const [byte, count] of counts) likely += count * Math.log(table[byte - 0x80] ?? chances.none);
    const follow = encoding === 'windows-1251' ? behind.cyrillic : behind.latin;
    follow.forEach((chance, kind) => (likely += (next[kind] ?? 0) * Math.log(chance)));
    // The first of the list is what nothing speaks against.
    if (likely > most + 1e-9) {
      most = likely;
      best = encoding;
    }
  }
  return best;
}

/**
 * Tests whether a byte that is a symbol in windows-1252 but a letter in other encodings is next to a digit:
 * `£5`, `20º`.
 */
function isBesideDigit(bytes: Uint8Array, at: number): boolean {
  const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39;
  return (bytes[at] ?? 0) < 0xc0 && (isDigit(bytes[at - 1]) || isDigit(bytes[at + 1]));
}

function kindOf(byte: number): 0 | 1 | 2 {
  if (byte >= 0x80 && !alike.has(byte)) return 0;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? 1 : 2;
}

/** Returns the probability of each byte from 0x80 to 0xFF in a language. */
function tableOf(encoding: GuessedEncoding, letters: string): readonly number[] {
  const of = new Map<string, number>();
  for (const [, letter = '', weight = ''] of letters.matchAll(/(\D)(\d+) ?/g)) {
    const share = Number(weight) / 1000;
    of.set(letter, share);
    const capital = letter.toUpperCase();
    if (!of.has(capital)) of.set(capital, share * chances.capital);
  }
  const text = mendWindows1252(
    encoding,
    new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_none, at) => at + 0x80)),
  );
  return [...text].map((sign) => {
    if (/[\u0080-\u009f\ufffd]/.test(sign)) return chances.none;
    return of.get(sign) ?? (/\p{L}/u.test(sign) ? chances.other : chances.sign);
  });
}
