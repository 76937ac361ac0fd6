import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../src/load/guessEncoding';
import { written } from './writtenIn';

describe('the encoding is guessed of', () => {
  it.each([
    ['windows-1251', 'date,title\n2021-03-08,Мост разрушен'],
    ['windows-1251', 'Мост разрушен'],
    ['windows-1251', 'МОСТ РАЗРУШЕН'],
    ['windows-1251', 'Київ'],
    ['windows-1251', 'Міст зруйновано, є жертви — їх п’ятеро'],
    ['windows-1251', 'Мостът е разрушен, жертви няма'],
    ['windows-1251', 'Мост је срушен, љубав њихова'],
    ['windows-1252', 'Été'],
    ['windows-1252', 'café'],
    ['windows-1252', 'L’opération a été menée à l’aube, près du château — « nuit »'],
    ['windows-1252', 'Die Brücke wurde zerstört, größere Schäden'],
    ['windows-1252', 'Explosión en el puente, según la policía; niños heridos'],
    ['windows-1252', 'A explosão não causou vítimas; operações em São João'],
    ['windows-1252', 'La città è stata colpita più volte, però nessuno è ferito'],
    ['windows-1252', 'Bron förstördes på natten, många skadade'],
    ['windows-1252', 'Broen blev ødelagt, både børn og ældre'],
    ['windows-1252', 'Brúin eyðilagðist, það var mikið tjón í þorpinu'],
    ['windows-1252', 'price: £5, 20º'],
    ['windows-1250', 'Most został zniszczony, są ranni; Łódź'],
    ['windows-1250', 'Most byl zničen, několik lidí zraněno při výbuchu; Plzeň'],
    ['windows-1250', 'Most bol zničený, ľudia sú zranení'],
    ['windows-1250', 'A híd megsérült, többen megsebesültek, a tűzoltók és a rendőrség kivonult; erdő'],
    [
      'windows-1250',
      'Podul a fost distrus, oraşul şi satele învecinate au fost bombardate; oameni răniţi în piaţă',
    ],
    ['windows-1250', 'Most je srušen, više ljudi poginulo; Čačak, Šabac, Niš, Vučić'],
    ['windows-1254', 'Köprü yıkıldı, çok sayıda kişi yaralandı; Diyarbakır, Şırnak, Muğla'],
    ['windows-1254', 'Şehir bombalandı, sığınak'],
  ] as const)('%s: %s', (encoding, text) => expect(guessEncoding(written(text, encoding))).toBe(encoding));
});
