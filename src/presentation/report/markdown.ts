import { groupOrder } from '../verdictOrder';
import { t } from '../localised';
import { count, counted } from '../treeRow';
import { verdictName } from '../wording';
import { blocksOf, type DraftBlock } from './blocks';
import type { ReportOptions } from './reportOptions';
import { workTitle, plainMarkdown } from './plainMarkdown';
import type { Report, ReportedDraft } from './report';
import type { ReportedFinding } from './reportedFinding';
import { caveat, coverageSentence, leftOutText, originSentence, sectionName } from './reportWording';
import { markSentence } from './reportedMark';
import { shownText } from './shownText';
import { signOf } from './signs';
import { usedFor, useName, usesOf } from './uses';
import { quoted } from '../quoted';

/** The report as Markdown that reads well as it is: the draft with a note for each statement below its paragraph. */
export function markdownReport(report: Report, { made }: ReportOptions): string {
  const held = counted(report.sources.filter(({ words }) => words > 0).length, 'source');
  const drafts = report.drafts.map((draft, at) => {
    const mark = report.drafts.length === 1 ? '' : `${String(at + 1)}-`;
    return [
      `# ${t('Source report: {0}', plainMarkdown(draft.title))}`,
      originSentence(code(draft.path), held, made),
      coverageSentence(draft),
      ...summary(draft),
      ...openQuestions(draft),
      ...annotated(draft, mark),
      ...lastWords(draft),
    ];
  });
  const parts = [...drafts.flat(), ...sources(report), caveat()];
  return shownText(`${parts.join('\n\n')}\n`);
}

function summary({ sections }: ReportedDraft): readonly string[] {
  const head = [t('Section'), ...groupOrder.map((kind) => `${signOf[kind]} ${verdictName[kind]}`)];
  const rows = sections.map((section) => [
    plainMarkdown(sectionName(section)),
    ...groupOrder.map((kind) => count(section.counts[kind])),
  ]);
  const all = groupOrder.map((kind) => count(sections.reduce((sum, { counts }) => sum + counts[kind], 0)));
  return [`## ${t('Coverage by section')}`, table([head, ...rows, [t('All'), ...all]])];
}

function openQuestions({ findings }: ReportedDraft): readonly string[] {
  const open = (['contradicted', 'notEnoughEvidence'] as const).flatMap((kind) =>
    findings.filter(({ verdict }) => verdict === kind),
  );
  const lines = open.map((finding) => {
    const known = finding.standing === 'known' ? ` (${t('known')})` : '';
    return `- [ ] **${String(finding.number)}** ${plainMarkdown(finding.text)}${known}\n  ${plainMarkdown(finding.message)}`;
  });
  const none = t('No statement differs from a source, and none is without one.');
  return [`## ${t('Open questions')}`, lines.length === 0 ? none : lines.join('\n')];
}

function annotated({ findings, shown }: ReportedDraft, mark: string): readonly string[] {
  const parts = blocksOf(findings).flatMap((block) => [
    ...leftOut(block.leftOutBefore),
    blockText(block, mark),
    ...block.paragraphs.flat().flatMap((finding) => (finding.number === null ? [] : [note(finding, mark)])),
  ]);
  return [`## ${t('The text, statement by statement')}`, ...parts, ...leftOut(shown.leftOutAfter)];
}

const leftOut = (lines: number): readonly string[] => (lines === 0 ? [] : [plainMarkdown(leftOutText(lines))]);

function blockText({ role, paragraphs }: DraftBlock, mark: string): string {
  if (role === 'heading') {
    const [heading] = paragraphs.flat();
    return `${'#'.repeat(Math.min(3 + (heading?.section.length ?? 0), 6))} ${plainMarkdown(heading?.text ?? '')}`;
  }
  const texts = paragraphs.map((sentences) =>
    sentences.map(({ text, number }) => `${plainMarkdown(text)}[^${mark}${String(number)}]`).join(' '),
  );
  if (role === 'listItem' || role === 'tableRow') return texts.map((text) => `- ${text}`).join('\n');
  return texts.map((text) => (role === 'quote' ? `> ${text}` : text)).join('\n\n');
}

/** A note with its paragraphs, in the form that Pandoc and GitHub share. */
function note(finding: ReportedFinding, mark: string): string {
  const { number, verdict, message, remarks, evidence, citations } = finding;
  const lines = [
    ...remarks,
    ...citations.flatMap(({ message: said }) => said ?? []),
    // Where the verdict is the mark, it is the message.
    ...(finding.mark === null || verdict === 'marked' ? [] : [markSentence(finding.mark)]),
  ].map(plainMarkdown);
  const quotes = evidence.map(
    ({ text, title, locator }) => `> ${plainMarkdown(text)}\n    > — ${workTitle(title)}, ${plainMarkdown(locator)}`,
  );
  const nearest = verdict === 'notEnoughEvidence' && quotes.length > 0 ? [t('Comes nearest:')] : [];
  const where = finding.locator === undefined ? '' : ` (${plainMarkdown(finding.locator)})`;
  const parts = [`${signOf[verdict]} ${plainMarkdown(message)}${where}`, ...lines, ...nearest, ...quotes];
  return `[^${mark}${String(number)}]: ${parts.join('\n\n    ')}`;
}

function lastWords({ findings }: ReportedDraft): readonly string[] {
  const faults = findings.flatMap(({ number, citations }) =>
    citations.flatMap(({ message }) => (message === null ? [] : [`- **${String(number)}** ${plainMarkdown(message)}`])),
  );
  const marks = findings.flatMap(({ number, text, mark }) =>
    mark === null
      ? []
      : [`- **${String(number)}** ${quoted(plainMarkdown(text))} ${plainMarkdown(markSentence(mark))}`],
  );
  return [...part(t('Citations to look at'), faults), ...part(t('What the writer marked'), marks)];
}

const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];

function sources(report: Report): readonly string[] {
  const head = [t('Source'), ...usedFor.map(useName)];
  const rows = usesOf(report)
    .filter(({ source }) => source.words > 0)
    .map(({ source, statements }) => [
      `${workTitle(source.title)} (${code(source.path)})`,
      ...usedFor.map((kind) => count(statements[kind])),
    ]);
  const problems = report.sources.flatMap((source) =>
    source.problems.map(({ message }) => `- ${plainMarkdown(message)}`),
  );
  return [
    `## ${t('Sources by use')}`,
    rows.length === 0 ? t('No statement rests on a source.') : table([head, ...rows]),
    ...part(t('What could not be read'), problems),
  ];
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_, at) => (at === 0 ? ' --- ' : ' ---: ')).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** A path or a key as it is. Backticks in it would end the code, so they are shown as apostrophes; a bar would end a cell. */
const code = (text: string): string =>
  `\`${text
    .replaceAll('`', '’')
    .replace(/\s+/g, ' ')
    .replaceAll('|', String.raw`\|`)}\``;
