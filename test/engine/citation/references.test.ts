import { describe, expect, it } from 'vitest';
import { engineWith } from '../../support/documents';

/** The verdicts on a draft, in short. */
const verdicts = (draft: string, language: 'markdown' | 'plaintext' = 'markdown'): readonly string[] =>
  [...engineWith({ 'a.txt': 'The lamp was lit in 1901.' }).openDraft().check({ text: draft, language }).findings].map(
    ({ verdict }) => (verdict.kind === 'notChecked' ? verdict.reason : verdict.kind),
  );

const isLeftAlone = (draft: string, language: 'markdown' | 'plaintext' = 'markdown'): boolean =>
  verdicts(draft, language).every((verdict) => ['reference', 'heading', 'tooShort'].includes(verdict));

/** Entries in the styles of many manuals, wherever they stand. */
const ENTRIES = [
  // APA, Harvard.
  'Okafor, N. (2004). *Lamps of the coast*. Tarrow: Quay Press.',
  'Okafor, N., & Lind, B. (2004). Light and fog. *Journal of Beacons*, 12(3), 44–61. https://doi.org/10.1000/xyz',
  'Smith, J., 2019, The wool trade, p. 4.',
  'Marsh, P., Dunne, R. and Healy, T. (2011) ‘Wool and water’, Textile Review, 8(2), pp. 3–19.',
  'World Lamp Society. (2018, May 4). *Lamps today*. Retrieved from https://example.org/lamps',
  // MLA, Chicago, notes and bibliography.
  'Okafor, Nneka. *Lamps of the Coast*. Quay Press, 2004.',
  'Lind, Berit. “Light and Fog.” *Journal of Beacons*, vol. 12, no. 3, 2004, pp. 44–61.',
  'Nneka Okafor, *Lamps of the Coast* (Tarrow: Quay Press, 2004), 45.',
  '12. Smith, J., The Wool Trade (London: Mill, 2019), pp. 4–6.',
  'Healy, Tom, ed. *Letters of a Miller*. 2nd ed. Dublin: Weir House, 1962.',
  // Vancouver, IEEE.
  'Marsh P, Dunne R, Healy T. Wool dust and the lung. Lancet. 1998;351(9103):211–5.',
  '[4] P. Marsh and R. Dunne, “Wool dust in mills,” *J. Text. Sci.*, vol. 8, no. 2, pp. 3–19, 2011.',
  // German and French.
  'Vogel, Hans: Leuchtfeuer der Küste. 3. Aufl., Kiel: Hafenverlag 1987.',
  'Maier, Anna (Hrsg.): Wolle und Wasser. Stuttgart 1954.',
  'Vogel, Hans / Maier, Anna: Nebel, in: Küstenblätter 4 (1990), S. 3–19.',
  'Dupont, Jean, *Les Phares de la côte*, Paris, Éditions du Quai, 1962, 240 p.',
];

const NOTES = [
  'Ibid.',
  'Ibid., 46.',
  'Ebd., S. 4.',
  'Op. cit., p. 12.',
  'Okafor 2004, 44.',
  'Okafor, Lamps, 44–46.',
  'See Okafor 2004, pp. 44–46; Lind 1998, ch. 3.',
  'Cf. Lind, “Light and Fog,” p. 12.',
  'Vgl. dazu Vogel, Leuchtfeuer, S. 12 f.',
  'Siehe Maier 1954, S. 3.',
  'Quoted in Marsh 2011, p. 9.',
  'Tarrow Courier, 4 June 1931, p. 7.',
  'Okafor to Lind, 4 May 1931, Tarrow Archive, box 3, fol. 12.',
  'https://example.org/lamps (accessed 3 May 2020).',
];

/** Statements that have a name, a year or a page as references do. */
const STATEMENTS = [
  'Berlin, Germany, surrendered in May 1945.',
  'Okafor, Lind and Marsh founded the society in 2004.',
  'In 2004 Okafor published a book of 240 pages on the lamps of the coast.',
  'Anna Maier, the editor, left Stuttgart in 1954.',
  'See the lamp of 1901 and you have seen them all, said Okafor.',
  'The book “Light and Fog” appeared in London in 1998.',
  'Quay Press: founded in 1962, it printed 240 books.',
  'On page 44 Okafor says that the lamp burned for 12 years.',
];

describe('references', () => {
  it.each(ENTRIES)('are left alone in a list with a heading: %s', (entry) => {
    expect(isLeftAlone(`## References\n\n- ${entry}`)).toBe(true);
    expect(isLeftAlone(`References\n\n${entry}\n`, 'plaintext')).toBe(true);
  });
  it.each(ENTRIES)('are left alone without a heading: %s', (entry) => {
    expect(isLeftAlone(entry)).toBe(true);
  });
  it.each(NOTES)('are left alone in a note: %s', (note) => {
    const [, ...others] = verdicts(`It was lit.[^1]\n\n[^1]: ${note}`);
    expect(others.filter((verdict) => !/reference|tooShort/.test(verdict))).toEqual([]);
  });
  it.each(STATEMENTS)('are told from statements: %s', (statement) => {
    expect(verdicts(statement)).not.toContain('reference');
    expect(verdicts(`It was lit.[^1]\n\n[^1]: ${statement}`)).not.toContain('reference');
  });
  it.each([
    '# Bibliography',
    '## Works cited',
    '## Further reading',
    '### 7. References',
    '## Literaturverzeichnis',
    '## Literatur',
    '## Références',
    '## Bibliografía',
    '**References**',
    'Sources:',
    '## Select bibliography',
  ])('stand below a heading: %s', (heading) => {
    expect(
      isLeftAlone(
        `${heading}\n\nWend Trust. Annual report of 2012. Osterby, 2013.\n\n1. Letters, Moor Archive, 4 May 1931.`,
      ),
    ).toBe(true);
  });
  it('end where the next section begins, and leave the prose of a note alone', () => {
    expect(
      verdicts('## References\n\nOkafor, N. (2004). *Lamps*.\n\n## The lamp\n\nThe lamp was lit in 1901.').at(-1),
    ).toBe('supported');
    expect(verdicts('It was lit.[^1]\n\n[^1]: Ibid., p. 4. The lamp was lit in 1901.').slice(1)).toEqual([
      'reference',
      'supported',
    ]);
    expect(verdicts('## Sources of the light\n\nThe lamp was lit in 1901.')).toEqual(['heading', 'supported']);
    expect(verdicts('## Sources\n\nThe lamp was lit in 1901.')).toEqual(['heading', 'supported']);
  });
});
