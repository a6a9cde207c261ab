import type { Node } from '../../../../../../src/engine/verification/syntax/parsed';
import { inForm } from '../english/verbs';
import { asStatement, edited } from '../english/writing';
import type { Generator, Variant } from '../variant';

/** More said than the source says: doubt left out, all for some, a try told as done, one of the largest as the largest. */
export const strength: Generator = {
  name: 'strength',
  hint: /\b(?:may|might|probably|possibly|perhaps|\w+edly|apparently|presumably|almost|nearly|partly|partially|tried|attempted|planned|intended|hoped|wanted|threatened|offered|proposed|promised|sought|agreed|some|many|most|several|few|one of the)\b/i,
  *variants({ sentence }) {
    const { nodes, text } = sentence;
    const found = [...nodes.flatMap(doubts), ...nodes.flatMap(tries), ...nodes.flatMap(amounts), ...oneOfMany(text)];
    for (const variant of found) {
      yield { ...variant, statement: asStatement(variant.statement) };
      if (variant.truth !== 'said') yield { statement: asStatement(text), truth: 'said' };
    }
  },
};

/** "may have been", "probably": without it the statement is stronger. */
function doubts(node: Node): readonly Variant[] {
  const { text } = node.sentence;
  const next = node.sentence.nodes[node.at + 1];
  if (DOUBTS.has(node.lemma) && node.relation === 'advmod') {
    const weaker = WEAKER[node.text.toLowerCase()];
    const cut = edited(text, [{ start: node.start, end: node.end, text: '' }]);
    const same =
      weaker === undefined || node.at === 0
        ? []
        : [{ statement: edited(text, [{ start: node.start, end: node.end, text: weaker }]), truth: 'said' as const }];
    return [{ statement: cut, truth: 'notSaid' }, ...same];
  }
  const isModal = node.relation === 'aux' && /^(?:may|might)$/i.test(node.text);
  if (
    !isModal ||
    node.parent?.relation !== 'root' ||
    next === undefined ||
    node.parent.children.some(({ lemma }) => lemma === 'not')
  )
    return [];
  const other = /^may$/i.test(node.text) ? 'might' : 'may';
  const same: Variant = { statement: edited(text, [{ start: node.start, end: node.end, text: other }]), truth: 'said' };
  const form = formWithout(node, next);
  if (form === undefined) return [same];
  return [same, { statement: edited(text, [{ start: node.start, end: next.end, text: form }]), truth: 'notSaid' }];
}

const DOUBTS: ReadonlySet<string> = new Set(
  'probably possibly perhaps allegedly reportedly supposedly apparently presumably almost nearly partly partially'.split(
    ' ',
  ),
);
const WEAKER: Readonly<Record<string, string | undefined>> = {
  probably: 'most likely',
  possibly: 'perhaps',
  allegedly: 'reportedly',
  reportedly: 'allegedly',
  supposedly: 'allegedly',
  almost: 'nearly',
  nearly: 'almost',
  partly: 'in part',
  partially: 'partly',
  presumably: 'probably',
};

/** "may have been" is "has been", "may be" is "is", "may contain" "contains". */
function formWithout(modal: Node, next: Node): string | undefined {
  const subject = modal.parent?.children.find(({ relation }) => relation.startsWith('nsubj'));
  if (subject === undefined || next.tag === 'ADV') return undefined;
  const isMany =
    subject.fine === 'NNS' ||
    subject.children.some(({ relation }) => relation === 'conj') ||
    /^(?:they|we|you|these|those)$/i.test(subject.text);
  if (/^I$/.test(subject.text)) return undefined;
  if (next.lemma === 'be') return isMany ? 'are' : 'is';
  if (next.lemma === 'have') return isMany ? 'have' : 'has';
  return isMany ? next.lemma : inForm(next.lemma, 'VBZ');
}

/** "tried to save" told as "saved". */
function tries(node: Node): readonly Variant[] {
  const inner = node.children.find(({ relation, fine }) => relation === 'xcomp' && fine === 'VB');
  const to = inner?.children.find(({ text, relation }) => text === 'to' && relation === 'mark');
  if (
    !TRIES.has(node.lemma) ||
    node.fine !== 'VBD' ||
    inner === undefined ||
    to === undefined ||
    inner.at !== node.at + 2
  )
    return [];
  const form = inForm(inner.lemma, 'VBD');
  if (form === undefined || inner.lemma === 'be') return [];
  const { text } = node.sentence;
  const done: Variant = {
    statement: edited(text, [{ start: node.start, end: inner.end, text: form }]),
    truth: 'notSaid',
  };
  const same = SAME_TRY[node.lemma];
  return same === undefined
    ? [done]
    : [done, { statement: edited(text, [{ start: node.start, end: node.end, text: same }]), truth: 'said' }];
}

const TRIES: ReadonlySet<string> = new Set(
  'try attempt plan intend hope want threaten offer propose promise seek agree'.split(' '),
);
const SAME_TRY: Readonly<Record<string, string | undefined>> = {
  try: 'attempted',
  attempt: 'tried',
  intend: 'planned',
  plan: 'intended',
  seek: 'tried',
};

/** "Some of the", "most", "many", "several": told of all. */
function amounts(node: Node): readonly Variant[] {
  const { text } = node.sentence;
  const noun = node.parent;
  if (!/^(?:some|many|most|several|few)$/i.test(node.text) || noun?.fine !== 'NNS' || noun.at !== node.at + 1)
    return [];
  if (
    node.sentence.nodes[node.at - 1]?.tag === 'DET' ||
    /^(?:as|so|too|how|at|a)$/i.test(node.sentence.nodes[node.at - 1]?.text ?? '')
  )
    return [];
  const put = (word: string, truth: Variant['truth']): Variant => ({
    statement: edited(text, [{ start: node.start, end: node.end, text: word }]),
    truth,
  });
  const same = /^many$/i.test(node.text) ? 'numerous' : /^several$/i.test(node.text) ? 'a number of' : undefined;
  return [
    put('all', 'notSaid'),
    ...(same === undefined ? [] : [put(same, 'said')]),
    ...(/^(?:many|most)$/i.test(node.text) ? [put('few', 'otherwise')] : []),
  ];
}

/** "one of the largest cities": "the largest city" says more. */
function oneOfMany(text: string): readonly Variant[] {
  const found = /\b(?:one|some) of the (\w+est|most \w+|best|first|few|oldest) (\w+s)\b/i.exec(text);
  if (found === null || found[2] === undefined || /ss$|ies$|ches$/.test(found[2])) return [];
  const put = `the ${found[1] ?? ''} ${found[2].slice(0, -1)}`;
  return found[1] === 'few' ? [] : [{ statement: text.replace(found[0], put), truth: 'notSaid' }];
}
