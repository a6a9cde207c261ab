import { unreachable } from '../engine/model/brand';
import type { VerdictKind } from '../engine/model/verdict';
import type { VerdictCounts } from '../engine/model/verdictCounts';
import { groupOrder, heldOf, openOf } from './verdictOrder';
import { count, counted } from './treeRow';
import { verdictName } from './wording';
import { t } from './localised';

/** How the active draft stands, or what keeps it from being checked. */
export type DraftStanding =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'restarting' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'halted' }
  | { readonly kind: 'noSources' }
  | { readonly kind: 'notADraft' }
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'checking'; readonly done: number; readonly total: number }
  | { readonly kind: 'checked'; readonly counts: VerdictCounts };

/** The status bar item: an icon and a few words, the whole story in the tooltip, and the same aloud. */
export interface StatusView {
  readonly icon: string;
  readonly text: string;
  readonly tooltip: string;
  readonly isWarning: boolean;
}

/** What the status bar shows; nothing where Groundwork has nothing to say. */
export function statusView(standing: DraftStanding): StatusView | undefined {
  switch (standing.kind) {
    case 'stopped':
      return warning(
        'error',
        t('Groundwork stopped'),
        t('The engine crashed three times and was stopped. Click to start it again.'),
      );
    case 'restarting':
      return calm('sync~spin', t('Groundwork restarts'), t('The engine ended unexpectedly and is starting again.'));
    case 'reading':
      return calm(
        'sync~spin',
        t('Reading {0}', progressText(standing)),
        t('Reading the sources: {0}.', progressText(standing)),
      );
    case 'halted':
      return calm(
        'debug-pause',
        t('Sources not all read'),
        t('The draft is checked when all sources are read. Click to go on.'),
      );
    case 'noSources':
      return warning(
        'book',
        t('No sources'),
        t('There is nothing to check this draft against yet. Click to choose what to do.'),
      );
    case 'notADraft':
      return undefined;
    case 'unchecked':
      return calm('checklist', t('Not checked'), t('This draft has not been checked yet. Click to check it.'));
    case 'checking':
      return calm(
        'sync~spin',
        t('Checking {0}', progressText(standing)),
        t('Checking this draft: {0} sentences.', progressText(standing)),
      );
    case 'checked':
      return calm('checklist', standingText(standing.counts), countsText(standing.counts));
    default:
      return unreachable(standing);
  }
}

/**
 * "11 of 42 to look at": what the writer may do something about, of what was held against the sources. How much is backed is
 * told behind it: of a draft that says things in its own words, that share is small and blames nobody.
 */
export function standingText(counts: VerdictCounts): string {
  // As the Evidence view counts them: with what the writer marked, without questions and the like.
  const claims = heldOf(counts) + counts.marked;
  return claims === 0 ? t('nothing to check') : t('{0} of {1} to look at', count(openOf(counts)), count(claims));
}

const countsText = (counts: VerdictCounts): string =>
  groupOrder
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${verdictName[kind]}: ${counted(counts[kind], kind === 'notChecked' ? 'sentence' : 'claim')}`)
    .join('\n');

/** Verdicts that the menu's one line names. Source: all of them are cut at its end. */
const NAMED: readonly VerdictKind[] = ['contradicted', 'notEnoughEvidence', 'partlySupported', 'supported'];

/** The standing in one line above a menu, which cuts what is longer: what is open and what is backed, as far as there is any. */
export function standingLine(standing: DraftStanding): string {
  if (standing.kind !== 'checked') return statusView(standing)?.tooltip ?? '';
  const { counts } = standing;
  const named = NAMED.filter((kind) => counts[kind] > 0);
  return named.map((kind) => `${verdictName[kind]}: ${count(counts[kind])}`).join(' · ') || standingText(counts);
}

const progressText = ({ done, total }: { readonly done: number; readonly total: number }): string =>
  `${count(done)}/${count(total)}`;

const calm = (icon: string, text: string, tooltip: string): StatusView => ({ icon, text, tooltip, isWarning: false });

const warning = (icon: string, text: string, tooltip: string): StatusView => ({ icon, text, tooltip, isWarning: true });
