import { bare } from './cellText';

/**
 * Fields that a column heading may name; `lat` and `lng` form a point, `killed` and `wounded` are casualty
 * figures.
 */
export type HeadingField =
  | 'date'
  | 'end'
  | 'year'
  | 'month'
  | 'day'
  | 'time'
  | 'endTime'
  | 'title'
  | 'id'
  | 'summary'
  | 'category'
  | 'place'
  | 'lat'
  | 'lng'
  | 'point'
  | 'country'
  | 'precision'
  | 'status'
  | 'actors'
  | 'source'
  | 'url'
  | 'reported'
  | 'killed'
  | 'wounded';

/**
 * Heading words for each field, normalised by `foldHeading`, separated by `|`, best first: in English,
 * French, German, Spanish, Russian, Ukrainian, Arabic, Turkish, Azerbaijani, Armenian.
 */
const words: { readonly [Field in HeadingField]: string } = {
  date: 'date|event date|when|start|start date|date start|date of event|date of incident|incident date|attack date|date time|datetime|day date|timestamp|begin|incident date time|sqldate|event day|date debut|debut|jour|datum|beginn|anfang|von|ereignisdatum|fecha|fecha inicio|inicio|дата|дата события|начало|дата події|подія дата|початок|التاريخ|تاريخ|تاريخ الحدث|tarih|olay tarihi|baslangic|baslangic tarihi|tarix|hadisenin tarixi|baslama tarixi|ամսաթիվ|օր|սկիզբ',
  end: 'end|end date|end year|year end|date end|until|to date|date fin|fin|ende|bis|enddatum|fecha fin|final|конец|окончание|дата окончания|кінець|дата завершення|النهاية|تاريخ النهاية|bitis|bitis tarihi|son|son tarix|bitme tarixi|ավարտ|վերջ',
  year: 'year|iyear|year start|start year|year begin|begin year|annee|jahr|ano|год|рік|السنة|سنة|yil|il|տարի',
  month: 'month|imonth|mois|monat|mes|месяц|місяць|الشهر|شهر|ay|ամիս',
  day: 'day|iday|jour du mois|tag|dia|день|اليوم|يوم|gun|օր ամսվա',
  time: 'time|event time|start time|hour|heure|uhrzeit|zeit|hora|время|час|الوقت|الساعة|saat|vaxt|ժամ|ժամանակ',
  endTime:
    'end time|heure fin|heure de fin|endzeit|hora fin|время окончания|час завершення|bitis saati|son vaxt',
  title:
    'title|headline|name|event|event name|what happened|event title|event label|battle|battle name|incident|incident name|operation|label|item label|name en|subject|caption|summary title|titre|evenement|intitule|titel|ereignis|uberschrift|titulo|evento|titular|название|заголовок|событие|происшествие|назва|подія|العنوان|عنوان|الحدث|baslik|olay|ad|basliq|hadise|վերնագիր|իրադարձություն|անվանում',
  id: 'id|event id|incident id|data id|eventid|globaleventid|record id|uid|guid|identifiant|kennung|identificador|номер|идентификатор|ідентифікатор|المعرف|kimlik|kod',
  summary:
    'description|summary|notes|note|text|details|detail|event summary|event description|content|comment|comments|narrative|resume|texte|remarques|beschreibung|bemerkung|descripcion|notas|resumen|описание|примечание|комментарий|текст|опис|примітка|الوصف|وصف|ملاحظات|aciklama|notlar|tesvir|qeyd|նկարագրություն|նշումներ',
  category:
    'category|type|event type|kind|event category|incident type|attack type|attacktype1 txt|class|group|categorie|type d evenement|genre|kategorie|art|typ|ereignistyp|categoria|tipo|tipo de evento|категория|тип|вид|тип события|категорія|тип події|الفئة|النوع|نوع الحدث|kategori|tur|olay turu|kateqoriya|nov|կատեգորիա|տեսակ',
  place:
    'place|location|place name|location name|town|city|village|settlement|site|where|locality|lieu|endroit|ville|localite|ort|stadt|ortschaft|lugar|ciudad|localidad|место|населенный пункт|город|місце|населений пункт|місто|المكان|الموقع|المدينة|مكان|yer|konum|sehir|mekan|seher|վայր|տեղ|քաղաք',
  lat: 'lat|latitude|y|lat wgs84|latitude wgs84|ycoord|y coord|breite|breitengrad|latitud|широта|خط العرض|enlem|enlik|en dairesi|լայնություն|actiongeo lat',
  lng: 'lng|lon|long|longitude|x|lon wgs84|longitude wgs84|xcoord|x coord|lange|langengrad|longitud|долгота|довгота|خط الطول|boylam|uzunluq|երկայնություն|actiongeo long',
  point:
    'coordinates|coords|coordinate|latlng|lat lng|lat lon|latlong|lat long|geo|geom|geometry|wkt|the geom|gps|position|coordonnees|koordinaten|coordenadas|координаты|координати|الإحداثيات|koordinat|koordinatlar|կոորդինատներ',
  country:
    'country|country name|country txt|country code|nation|pays|land|staat|pais|страна|країна|البلد|الدولة|بلد|ulke|olke|երկիր',
  precision:
    'precision|place precision|geo precision|location precision|accuracy|genauigkeit|precision lieu|точность|точність',
  status:
    'status|verification|verified|confidence|verification status|statut|etat|estado|статус|الحالة|durum|veziyyet|կարգավիճակ',
  actors:
    'actors|actor|actor 1|actor1|actor 2|actor2|side a|side b|party|parties|perpetrator|perpetrator group|attacker|gname|group name|acteurs|acteur|parties prenantes|akteur|akteure|partei|actores|bando|участники|сторона|стороны|учасники|сторони|الأطراف|الفاعل|aktor|taraf|terefler|կողմ|կողմեր',
  source:
    'source|sources|reported by|publisher|source name|quelle|quellen|fuente|fuentes|источник|источники|джерело|джерела|المصدر|kaynak|menbe|աղբյուր',
  url: 'url|link|source url|sourceurl|source link|media|web|lien|adresse|enlace|ссылка|посилання|الرابط|baglanti|keçid|հղում',
  reported:
    'reported|date reported|report date|published|publication date|date publie|veroffentlicht|publicado|опубликовано|опубліковано|dateadded',
  killed:
    'killed|deaths|dead|fatalities|people killed|number killed|nkill|death toll|best|morts|tues|deces|tote|getotete|muertos|fallecidos|погибшие|погибло|убито|загинуло|загиблі|القتلى|عدد القتلى|olu|oldurulen|olenler|զոհեր|զոհված',
  wounded:
    'wounded|injured|injuries|people injured|nwound|blesses|verletzte|verwundete|heridos|раненые|ранено|поранено|поранені|الجرحى|yarali|yaralilar|yaralanan|վիրավոր|վիրավորներ',
};

const byWord: ReadonlyMap<string, { readonly field: HeadingField; readonly rank: number }> = new Map(
  Object.entries(words).flatMap(([field, list]) =>
    // The fields are the keys of `words`.
    list.split('|').map((word, rank) => [foldHeading(word), { field: field as HeadingField, rank }] as const),
  ),
);

/**
 * Looks up the field that a column heading names, and the rank of its word (0 is best); undefined for an
 * unknown heading.
 */
export function fieldOfHeading(
  heading: string,
): { readonly field: HeadingField; readonly rank: number } | undefined {
  const folded = foldHeading(heading.replace(wrapper, ''));
  const found = byWord.get(folded) ?? byWord.get(folded.replace(/ \d+$/, ''));
  if (found) return found;
  // Dates by any other name: date_iso, date of attack.
  const tokens = folded.split(' ');
  if (tokens.some((token) => dateWords.has(token)) && !tokens.some((token) => otherDates.has(token)))
    return { field: 'date', rank: lastRank };
  if (!heading.includes('.')) return undefined;
  // Of an object in a record the coordinates alone are the event's: its name is that of a place or a person.
  const inner = byWord.get(foldHeading(heading.slice(heading.lastIndexOf('.') + 1)));
  return inner && coordinates.has(inner.field) ? inner : undefined;
}

const dateWords: ReadonlySet<string> = new Set(['date', 'datum', 'fecha', 'дата', 'tarih', 'tarix']);

/** Words of headings whose dates are none of when an event happened. */
const otherDates: ReadonlySet<string> = new Set(
  'end fin birth death added updated modified created entered upload retrieved accessed published publication reported report source precision prec type hijri'.split(
    ' ',
  ),
);

/** Rank of a heading that only contains a word for its field: behind any that is listed. */
const lastRank = 1000;

/** Matches the name of an object in which programs put all fields of a record. */
const wrapper = /^(?:attributes|properties|fields|_source|node)\./;

const coordinates: ReadonlySet<HeadingField> = new Set(['lat', 'lng', 'point']);

/**
 * Normalises a heading: lower case, no combining marks, one blank for `_`, brackets and other signs.
 * `Event_Date (UTC)` → `event date utc`.
 */
function foldHeading(heading: string): string {
  return bare(heading)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'e')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
