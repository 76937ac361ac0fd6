import { localeOf } from '../../../i18n/languages';
import { figureText } from '../../../i18n/figureText';
import type { Translator } from '../../../i18n/translator';
import type { Claim } from '../../../model/claim';
import { figureOf } from './figure';

/**
 * Summarises in one or two sentences how claims on the same thing differ: "26, 27 or 32 dead, by claimant. None
 * is decided here." Undefined for a single figure.
 * @param title returns the name of a claimant
 */
export function differsText(
  claims: readonly Claim[],
  t: Translator,
  title: (claim: Claim) => string,
): string | undefined {
  const given = claims.filter((claim) => figureOf(claim) !== undefined);
  const silent = claims.filter((claim) => claim.notDisclosed);
  const sentences = [figuresText(given, t), silentText(silent, given, t, title)];
  const text = sentences.filter((sentence) => sentence !== undefined).join(' ');
  return text === '' ? undefined : text;
}

function figuresText(claims: readonly Claim[], t: Translator): string | undefined {
  if (claims.length < 2) return undefined;
  const sorted = [...claims].sort((a, b) => (figureOf(a)?.value ?? 0) - (figureOf(b)?.value ?? 0));
  const figures = [...new Set(sorted.map((claim) => figureText(claim, t)))];
  const claimants = new Set(claims.map((claim) => claim.claimedBy)).size;
  const words = measured(claims, list(figures, t, 'disjunction'), t);
  if (figures.length > 1)
    return t(`claims.differ.${claimants > 1 ? 'claimants' : 'reports'}`, { figures: words });
  return claimants > 1 ? t('claims.differ.agree', { count: claimants, figures: words }) : undefined;
}

function silentText(
  silent: readonly Claim[],
  given: readonly Claim[],
  t: Translator,
  title: (claim: Claim) => string,
): string | undefined {
  if (silent.length === 0 || given.length === 0) return undefined;
  const claimants = [...new Set(silent.map(title))];
  return t('claims.differ.notDisclosed', { claimants: list(claimants, t, 'conjunction') });
}

function measured(claims: readonly Claim[], figures: string, t: Translator): string {
  const measure = claims[0]?.measure;
  const count = Math.max(0, ...claims.map((claim) => figureOf(claim)?.high ?? 0));
  if (measure === 'killed' || measure === 'wounded') return t(`claims.differ.${measure}`, { figures, count });
  return figures;
}

function list(items: readonly string[], t: Translator, type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(localeOf(t.language), { type }).format(items);
}
