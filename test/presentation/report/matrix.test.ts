import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../src/presentation/report/page';
import { checkedReport } from './reports';

const sources = {
  'minutes.txt': 'The council approved the bridge on 4 March 2019.',
  'weather.txt': 'The storm of 1987 destroyed the old harbour wall at Kessel.',
};
const page = (draft: string): string => htmlReport(checkedReport({ 'draft.md': draft }, sources), {});
const rows = (html: string): readonly (readonly string[])[] =>
  [...(/<section id="matrix".*?<\/section>/s.exec(html)?.[0] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, words = '']) => words.replace(/<[^>]*>/g, '')),
  );

describe('the matrix of sources by sections', () => {
  const html = page(
    '# Kessel\n\n## Bridge\n\nThe council approved the bridge on 4 March 2019.\n\n## Harbour\n\nThe storm of 1987 destroyed the old harbour wall at Kessel. Seven flamingos escaped from the zoo.\n',
  );
  it('counts for each source the statements of each section beside which it stands', () => {
    expect(rows(html)).toEqual([
      ['Source', 'Bridge', 'Harbour'],
      ['minutes.txt', '1', '0'],
      ['weather.txt', '0', '1'],
    ]);
  });
  it('leads from each number to the first of these statements', () => {
    const links = [...html.matchAll(/<td class="number"><a href="#(n\d+)" aria-label="([^"]*)">/g)];
    expect(links.map(([, id, spoken]) => [id, spoken])).toEqual([
      ['n1', '1 claim, Bridge'],
      ['n2', '1 claim, Harbour'],
    ]);
    for (const [, id = ''] of links) expect(html).toContain(` id="${id}"`);
  });
  it('is left out for a draft of one section', () => {
    expect(rows(page('The council approved the bridge on 4 March 2019.'))).toEqual([]);
  });
});
