/** Codes of three letters of ISO 3166-1 behind those of two. */
const threeLetters =
  'ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR VNVNM VUVUT WFWLF WSWSM XKXKX YEYEM YTMYT ZAZAF ZMZMB ZWZWE';

/** Names that conflict data write beside those of the Unicode CLDR, folded. */
const otherNames: { readonly [code: string]: string } = {
  BA: 'bosnia|bosniaherzegovina',
  BN: 'bruneidarussalam',
  CD: 'drcongo|drc|democraticrepublicofcongo|democraticrepublicofthecongo|congokinshasa|congodrc|zaire|rdc|rdcongo',
  CG: 'congo|republicofcongo|republicofthecongo|congobrazzaville',
  CI: 'ivorycoast|cotedivoire',
  CV: 'caboverde|capeverde',
  CZ: 'czechrepublic|czechia',
  FM: 'micronesia',
  GB: 'uk|greatbritain|unitedkingdomofgreatbritainandnorthernireland',
  GM: 'gambia',
  IR: 'islamicrepublicofiran|iranislamicrepublicof',
  KH: 'kampuchea',
  KP: 'northkorea|dprk|democraticpeoplesrepublicofkorea',
  KR: 'southkorea|republicofkorea',
  LA: 'laopdr|laopeoplesdemocraticrepublic',
  LY: 'libyanarabjamahiriya',
  MD: 'republicofmoldova|moldovarepublicof',
  MK: 'macedonia|macedoniafyr|northmacedonia|fyrmacedonia',
  MM: 'burma|myanmar',
  PS: 'palestine|stateofpalestine|westbankandgazastrip|westbank|gaza|gazastrip|occupiedpalestinianterritory|palestinianterritory',
  RU: 'russianfederation',
  SY: 'syrianarabrepublic',
  SZ: 'swaziland|eswatini|kingdomofeswatini',
  TL: 'easttimor|timorleste',
  TR: 'turkey|turkiye|republicofturkey',
  TZ: 'unitedrepublicoftanzania',
  US: 'usa|unitedstatesofamerica',
  VE: 'bolivarianrepublicofvenezuela',
  VN: 'vietnam|vietnamnorthvietnam',
};

/**
 * States that were one at some time since 1989, that both claim some ground, or of which one is a territory of the
 * other: a point of either is held against neither.
 */
const entwined = [
  'AM-AZ AR-FK BA-RS CN-HK CN-IN CN-MO CN-TW CY-GB DK-FO DK-GL EG-SD ER-ET EH-MA FI-AX FR-GF FR-GP FR-MQ FR-NC FR-PF',
  'FR-RE FR-YT GB-FK GE-RU HR-RS ID-TL IL-LB IL-PS IL-SY IN-PK KE-SS ME-RS MK-RS NO-SJ RS-SI RS-XK RU-UA SD-SS US-AS',
  'US-GU US-PR US-VI',
].flatMap((line) => line.split(' ').map((pair) => pair.split('-')));

/** Names that stood for more than the state that bears them today. */
const former = /soviet|ussr|yugoslavia|czechoslovakia/;

/** Returns the codes of the countries in which a point of a country may lie: its own first. */
export function mayLieIn(code: string): readonly string[] {
  return [
    code,
    ...entwined.flatMap((pair) => (pair.includes(code) ? pair.filter((one) => one !== code) : [])),
  ];
}

/** Finds the code of two letters of ISO 3166-1 of a country, by a code or name as a file has it. */
export type CodeOfCountry = (written: string) => string | undefined;

/** Prepares the names of countries, given by their codes, in some languages. */
export function countryCodes(codes: Iterable<string>, languages: readonly string[]): CodeOfCountry {
  const known = new Set(codes);
  const byName = new Map<string, string>();
  const add = (name: string, code: string) => {
    const key = folded(name);
    if (key !== '' && known.has(code) && !byName.has(key)) byName.set(key, code);
  };
  for (const pair of threeLetters.split(' ')) add(pair.slice(2), pair.slice(0, 2));
  for (const code of known) add(code, code);
  for (const [code, names] of Object.entries(otherNames))
    for (const name of names.split('|')) add(name, code);
  for (const language of languages)
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(language, { type: 'region', style });
      for (const code of known) add(names.of(code) ?? '', code);
    }
  return (written) => {
    const whole = folded(written);
    if (former.test(whole)) return undefined;
    return byName.get(whole) ?? byName.get(folded(written.replace(/\([^()]*\)/g, '')));
  };
}

/** A name without marks, blanks and case, `&` as the word. */
function folded(name: string): string {
  return name
    .replace(/&/g, ' and ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
