import type { Stretch } from '../../model/stretch';
import type { DateRelation, Phase } from './quantity';

const PHASE =
  /(?:(?<![\p{L}])(?:the\s+)?(?:(?<beginning>beginning|start|early|anfang|beginn)|(?<middle>middle|mid|mitte)|(?<end>end|late|close|ende)))(?:\s+(?:of|in|des|der))?(?:\s+the)?[\s-]+$/iu;
const PHASES = ['beginning', 'middle', 'end'] as const;

/** The phase written before a date at `at`; it belongs to the date's words. */
export function phaseBefore(
  text: string,
  at: number,
): (Pick<Stretch, 'start'> & { readonly phase: Phase }) | undefined {
  const from = Math.max(0, at - 28);
  const found = PHASE.exec(text.slice(from, at));
  const phase = PHASES.find((name) => found?.groups?.[name] !== undefined);
  return found && phase ? { start: from + found.index, phase } : undefined;
}

const RELATION =
  /(?<![\p{L}])(?:(?<before>before|prior to|earlier than|vor)|(?<until>until|till|by|up to|as of|no later than|bis(?: zum)?)|(?<after>after|later than|nach)|(?<since>since|from|starting in|as from|seit|ab|vom))\s+(?:the\s+|dem\s+|den\s+|der\s+)?(?:year\s+|jahr\s+)?$/iu;
const RELATIONS = ['before', 'until', 'after', 'since'] as const;

/** How a date bounds what is said; "in" and "on" do not bound. */
export function relationBefore(text: string, at: number): { readonly relation?: DateRelation } {
  const found = RELATION.exec(text.slice(Math.max(0, at - 30), at));
  const relation = RELATIONS.find((name) => found?.groups?.[name] !== undefined);
  return relation === undefined ? {} : { relation };
}
