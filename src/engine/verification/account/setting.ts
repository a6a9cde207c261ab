import type { Name } from '../../text/names';
import { sameName } from '../syntax/sameName';
import { titledWith } from '../syntax/definites';
import type { Node } from '../syntax/parsed';
import type { Dependent } from '../syntax/roles';
import type { Window } from '../syntax/window';
import { leadingPreposition } from './phrases';

/**
 * "In The Salt Road, …": the title of the whole source, where a part of a statement names it as its setting; unless the
 * source's sentence is set elsewhere.
 */
export function settingOf({ role, preposition, node }: Dependent, found: Node, window: Window): Node | undefined {
  const isSetting = (role === 'adverbial' && SETTING.has(preposition)) || SETTING.has(leadingPreposition(node));
  if (node.name === undefined || !isSetting) return undefined;
  const isElsewhere = found.sentence.nodes.some((other) => isOtherSetting(other, node.sentence.names));
  return isElsewhere ? undefined : titledWith(node.name, window);
}

const isOtherSetting = (node: Node, claimed: readonly Name[]): boolean =>
  node.name !== undefined &&
  SETTING.has(leadingPreposition(node)) &&
  !claimed.some((name) => node.name !== undefined && sameName(name, node.name) !== undefined);

const SETTING: ReadonlySet<string> = new Set(['in', 'on', 'at', 'of', 'during']);
