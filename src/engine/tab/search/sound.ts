/** Transliteration of other scripts to Latin: pairs of a letter and its Latin replacement, such as `бb`. */
const scripts: readonly string[] = [
  // Cyrillic
  'бb вv гg дd жz зz кk лl мm нn пp рr сs тt фf хx цs чc шs щs аa еe иi оo уu ыi эe юu яa јj ғg қk ҹj һh',
  // Armenian
  'բb գg դd զz թt ժz լl խx ծs կk հh ձz ղg ճc մm նn շs չc պp ջj ռr սs վv տt րr ցs փp քk ֆf աa եe էe ըe իi ոo օo ւv յy',
  // Georgian
  'ბb გg დd ვv ზz თt კk ლl მm ნn პp ჟz რr სs ტt ფp ქk ღg ყk შs ჩc ცs ძz წs ჭc ხx ჯj ჰh აa ეe იi ოo უu',
  // Arabic and Persian
  'بb پp تt ثs جj چc حh خx دd ذz رr زz ژz سs شs صs ضz طt ظz غg فf قk كk گg لl مm نn هh وw يy اa آa ةa',
  // Hebrew
  'בb גg דd הh וw זz חx טt יy כk לl מm נn סs פp צs קk רr שs תt אa',
  // Greek
  'βv γg δd ζz θt κk λl μm νn ξx πp ρr σs τt φf χx αa εe ηi ιi οo υi ωo',
];

const latin = new Map(
  scripts.flatMap((pairs) => pairs.split(' ')).map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);

/** Replacement of Latin letter sequences that stand for one sound by the single letter of a phonetic key. */
const digraphs: ReadonlyMap<string, string> = new Map([
  ['tch', 'c'],
  ['dzh', 'j'],
  ['ch', 'c'],
  ['sh', 's'],
  ['kh', 'x'],
  ['gh', 'g'],
  ['zh', 'z'],
  ['dj', 'j'],
  ['dz', 'z'],
  ['ts', 's'],
  ['q', 'k'],
]);
const digraph = new RegExp([...digraphs.keys()].join('|'), 'g');

/**
 * Returns a phonetic key of a folded word in any script, its consonants in Latin letters: `گنجه`, `Гянджа` and
 * `ganja` are `gnj`. Undefined for an unknown script.
 */
export function soundOf(word: string): string | undefined {
  let letters = '';
  // Two Cyrillic letters (дж) for the sound that Serbian writes as ј and English as j.
  for (const letter of word.replaceAll('дж', 'ј')) {
    const one = /[a-z ]/.test(letter)
      ? letter
      : (latin.get(letter) ?? (/[ьъع]/.test(letter) ? '' : undefined));
    if (one === undefined) return undefined;
    letters += one;
  }
  return (
    letters
      .replace(digraph, (found) => digraphs.get(found) ?? found)
      .replace(/(.)\1+/g, '$1')
      // Not every script writes vowels, nor an h that only carries a vowel.
      .replace(/[aeiouywv]|(?<=[a-z])h/g, '')
  );
}
