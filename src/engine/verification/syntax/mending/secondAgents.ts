import type { Token } from '../../../grammar/token';

/** "was moved by Brandt and seconded by Holm": a passive has one agent, the second belongs to the verb that is joined to it. */
export function secondAgents(tokens: readonly Token[]): readonly Token[] {
  const agents = tokens.flatMap(({ relation }, at) => (relation === 'obl:agent' ? [at] : []));
  const moved = new Map<number, number>();
  agents.forEach((agent, nth) => {
    const first = agents.slice(0, nth).find((other) => tokens[other]?.head === tokens[agent]?.head);
    if (first === undefined) return;
    const verb = tokens.findLastIndex(
      ({ fine, relation, head }, at) =>
        at > first && at < agent && fine === 'VBN' && relation === 'conj' && head === tokens[agent]?.head,
    );
    if (verb >= 0) moved.set(agent, verb);
  });
  return moved.size === 0 ? tokens : tokens.map((token, at) => ({ ...token, head: moved.get(at) ?? token.head }));
}
