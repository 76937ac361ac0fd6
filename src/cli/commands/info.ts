import { issueText } from '../../i18n/issueText';
import { licenceText } from '../../i18n/licenceText';
import type { Translator } from '../../i18n/translator';
import type { Bounds, Metadata } from '../../model/dataset';
import { printDay } from '../../model/day';
import { textIn } from '../../model/text';
import type { Call, Command, Exit } from '../command';
import { choicesOf, readingOptions } from '../reading/choices';
import { createFacts, type Days, type Facts } from '../reading/facts';
import type { IssueGroup } from '../reading/issueGroups';
import { readFile } from '../reading/readFile';
import { createTally, type Tallied } from '../reading/tally';
import { tellUnread } from '../reading/tellUnread';
import { say, sayJson } from '../terminal/io';

/** Command that prints a short summary of a file's contents. */
export const info: Command = {
  operands: 'FILE',
  fewest: 1,
  most: 1,
  options: [...readingOptions, 'json'],
  async run({ given, io, t }: Call): Promise<Exit> {
    const [path = ''] = given.operands;
    const facts = createFacts(t.language);
    const tally = createTally(facts.told);
    const end = await readFile(path, tally, await choicesOf(given, t), { io, t });
    const tallied = tally.finish();
    const isJson = given.options.json === true;
    if (end.kind !== 'read' || tallied.events.shown === 0) return tellUnread(path, end, { io, t, isJson });
    const { sha256 = '' } = end;
    const of = { ...tallied, ...facts.finish(), format: end.format, sha256 };
    const exit = of.groups.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (isJson) await sayJson(io, { file: path, exit, ...forJson(of, t) });
    else for (const [name, value] of lines(of, t)) await say(io, t('cli.fact', { name, value }));
    return exit;
  },
};

type Of = Tallied & Facts & { readonly format: string; readonly sha256: string };

/** Returns labelled facts on a file in output order, without those that don't apply to it. */
function lines(of: Of, t: Translator): readonly (readonly [string, string])[] {
  const { counts, events, claims, metadata, placesWithPoint, categories } = of;
  const count = (value: number) => t('cli.count', { count: value });
  const more = counts.categories > categories.length ? ' …' : '';
  const all: readonly (readonly [string, string])[] = [
    [t('cli.fact.format'), t(`format.${of.format}` as 'format.csv')],
    [t('cli.fact.title'), textIn(metadata?.title, t.language)],
    [t('cli.fact.version'), metadata?.version ?? ''],
    [t('cli.fact.licence'), metadata?.licence ? licenceText(metadata.licence) : ''],
    [t('cli.fact.events'), t('cli.countAside', { shown: events.shown, aside: events.aside })],
    [t('cli.fact.claims'), t('cli.countAside', { shown: claims.shown, aside: claims.aside })],
    [t('cli.fact.happened'), daysText(of.happened, t)],
    [t('cli.fact.known'), daysText(of.known, t)],
    [t('cli.fact.box'), boxText(of.box, t)],
    [t('cli.fact.categories'), `${count(counts.categories)} (${categories.join(', ')}${more})`],
    [t('cli.fact.actors'), count(counts.actors)],
    [t('cli.fact.sides'), count(counts.sides)],
    [t('cli.fact.sources'), count(counts.sources)],
    [
      t('cli.fact.places'),
      t('cli.points', { placed: placesWithPoint, unplaced: counts.places - placesWithPoint }),
    ],
    [t('cli.fact.encoding'), encodingsOf(of.groups, t).join(' ')],
    ['SHA-256', of.sha256],
  ];
  return all.filter(([, value]) => value !== '');
}

function daysText(days: Days | undefined, t: Translator): string {
  return days ? t('cli.days', { from: printDay(days.first), to: printDay(days.last) }) : '';
}

function boxText(box: Bounds | undefined, t: Translator): string {
  if (!box) return '';
  const [west, south, east, north] = box.map(String);
  return t('cli.box', { west: west ?? '', south: south ?? '', east: east ?? '', north: north ?? '' });
}

/** Returns messages about a guessed or broken text encoding; empty for plain UTF-8. */
function encodingsOf(groups: readonly IssueGroup[], t: Translator): readonly string[] {
  return groups
    .filter(({ code }) => code === 'encoding-guessed' || code === 'encoding-broken')
    .flatMap(({ first }) => first.slice(0, 1).map((issue) => issueText(issue, t)));
}

function forJson({ groups, metadata, happened, known, ...of }: Of, t: Translator): object {
  const days = (span: Days | undefined) => span && { from: printDay(span.first), to: printDay(span.last) };
  const pick = ({ id, version, title, licence, timeZone }: Metadata) => ({
    id,
    version,
    title,
    licence,
    timeZone,
  });
  const encoding = encodingsOf(groups, t);
  return {
    ...of,
    dataset: metadata && pick(metadata),
    happened: days(happened),
    known: days(known),
    encoding,
  };
}
