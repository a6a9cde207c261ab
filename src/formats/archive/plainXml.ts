import { done, refused } from '../../engine/model/problem';
import { extractOf, type PlacedBlock } from '../extract';
import type { Format } from '../format';
import { looksLike } from '../looksLike';
import { createWordList } from '../words';
import { readXml } from './xml';

/**
 * XML of any kind: the words of each element that holds words, as a paragraph with the path to it; outlines (OPML) and time texts (TTML) among them. Refuses:
 * otherContent, overLimit.
 */
export const plainXml: Format = {
  id: 'xml',
  extensions: ['xml', 'opml', 'ttml', 'dfxp', 'fb2', 'rss', 'atom', 'kml', 'gpx'],
  opens: 'extract',
  read({ bytes }, { limits }) {
    const looks = looksLike(bytes);
    if (looks !== 'an XML file' && !/^\s*(?:\ufeff)?<[a-z]/i.test(String.fromCharCode(...bytes.subarray(0, 200))))
      return refused({ kind: 'otherContent', looksLike: looks });
    const pieces: PlacedBlock[] = [];
    const titles: string[] = [];
    const path: string[] = [];
    let words = createWordList();
    let time: number | undefined;
    const close = (): void => {
      if (words.isEmpty()) return;
      const taken = words.take();
      words = createWordList();
      if (taken.words === '') return;
      const name = path.at(-1) ?? '';
      if (/^(?:\w+:)?title$/i.test(name) && titles.length === 0) titles.push(taken.words);
      const place = time === undefined ? { path: `/${path.join('/')}` } : { time };
      pieces.push({ ...taken, shape: { role: 'paragraph' }, place });
    };
    const end = readXml(bytes, 'xml', limits.depth, {
      open(element, attributes) {
        if (INLINE.test(element)) {
          if (/(?:^|:)br$/.test(element)) words.add(' ');
          return 'enter';
        }
        close();
        path.push(element);
        if (/(?:^|:)(?:styling|layout|metadata)$/.test(element)) return 'enter';
        time = attributes['begin'] === undefined ? time : secondsOf(attributes['begin']);
        if (element === 'outline')
          words.add([attributes['text'], attributes['_note']].filter((one) => one !== undefined).join(': '));
        return 'enter';
      },
      close(element) {
        if (INLINE.test(element)) return;
        close();
        path.pop();
      },
      text: (more) => {
        words.addCollapsed(more);
      },
    });
    close();
    if (end === 'tooDeep') return refused({ kind: 'overLimit', what: 'depth', limit: limits.depth });
    const [title] = titles;
    const problems = end === 'cut' ? [{ kind: 'partlyRead', missing: 'its end', reason: 'corrupt' } as const] : [];
    return done(extractOf(pieces, title === undefined ? {} : { title }, problems));
  },
};

/** Elements inside of sentences, in the vocabularies that have prose (XHTML, DocBook, TEI, JATS, TTML). */
const INLINE =
  /^(?:\w+:)?(?:a|abbr|b|br|em|emphasis|hi|i|italic|bold|link|ref|xref|span|strong|sub|sup|u|ulink|lb|pb|quote|persName|placeName|date|name)$/;

/** "00:01:02.500", "62.5s", "1:02". */
function secondsOf(begin: string): number | undefined {
  const plain = /^(\d+(?:\.\d+)?)s$/.exec(begin)?.[1];
  if (plain !== undefined) return Number(plain);
  const parts = begin.split(':').map(Number);
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  return parts.length > 1 && Number.isFinite(seconds) ? seconds : undefined;
}
