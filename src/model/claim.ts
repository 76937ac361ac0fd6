import type { Text } from './text';
import type { Support } from './source';

export const peopleCounted = ['civilian', 'military', 'combatant', 'all'] as const;
export type People = (typeof peopleCounted)[number];

export const claimantRoles = ['own-side', 'adversary', 'third-party'] as const;
export type ClaimantRole = (typeof claimantRoles)[number];

export const claimScopes = ['incident', 'incidents', 'cumulative', 'daily'] as const;
export type ClaimScope = (typeof claimScopes)[number];

export const claimStatuses = ['undisputed', 'disputed', 'outlier', 'withdrawn'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/**
 * Casualty figure given by one claimant for the people of one side. Figures are never added up across
 * claimants.
 */
export type Claim = {
  readonly id: string;
  /** Id of the event that the figure is about, or in which it was announced. */
  readonly event?: string;
  /** Id shared by the successive claims of one running count. */
  readonly series?: string;
  /** Id of what is counted, from the dataset's measures: `killed`, `wounded`, `bodies-examined` … */
  readonly measure: string;
  readonly people: People;
  /** Id of the side whose people the figure counts, or `all`. */
  readonly side: string;
  /** Id of the place to which the count is limited; absent for a count without such a limit. */
  readonly place?: string;
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly approximate?: boolean;
  /**
   * Whether the figure is a minimum ("more than 100"): `low` is the lower bound, and no upper bound is given.
   */
  readonly atLeast?: boolean;
  /**
   * Whether the claimant discloses no figure for the days in `asOf`: such a claim is a gap, never a figure of
   * 0.
   */
  readonly notDisclosed?: boolean;
  readonly scope: ClaimScope;
  /** Day or interval that the figure stands for, as EDTF. */
  readonly asOf: string;
  /** Day of publication, with a local time where known: `2020-10-08` or `2020-10-08T17:20`. */
  readonly reported: string;
  /** True where the day of publication was assumed, not checked by the editors. */
  readonly assumed?: boolean;
  /** Id of the actor that gives the casualty figure. */
  readonly claimedBy: string;
  /** Name of the intermediary that relayed the figure, where the claimant's own words were not read. */
  readonly via?: string;
  readonly claimantRole: ClaimantRole;
  readonly status: ClaimStatus;
  readonly sources: readonly string[];
  readonly support: Support;
  readonly note?: Text;
  /** Content warning about the claim's sources, such as `graphic`. Default: the warning of its event. */
  readonly warning?: string;
};
