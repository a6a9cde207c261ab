/** A regular expression that may take more than linear time, and why no text is long enough for that to be felt. */
export interface Exception {
  readonly file: string;
  /** How it begins; enough of it to tell it from the others of its file. */
  readonly begins: string;
  readonly bound: string;
}

/** Drafts: `whyNotChecked.ts` leaves longer ones unchecked. Sources: `passages.ts` cuts them at 2,000. */
const SENTENCE = 'a sentence that is compared, at most 3,000 code units';
const LOOKBEHIND = 'begins at the first of a run alone, which the tool does not see: it looks behind';

const of = (file: string, begins: string, bound: string): Exception => ({ file: `src/${file}`, begins, bound });
const raw = String.raw;

export const EXCEPTIONS: readonly Exception[] = [
  of('formats/bibliography/namedInDraft.ts', raw`^%[ \t]*!TEX`, 'the head of a draft, at most 2,000 code units'),
  of(
    'engine/languages/latexCommand.ts',
    raw`^\s*(\[[^\]]{0,300}`,
    'what stands behind a command, at most 1,700 code units',
  ),
  of(
    'engine/languages/latexCommand.ts',
    raw`^\s*(?:\{\\?([A-Za-z`,
    'what stands behind an accent, at most 8 code units',
  ),
  of(
    'engine/languages/latexCommand.ts',
    raw`^\s?(?:\{\\?([A-Za-z`,
    'what stands behind an accent, at most 8 code units',
  ),
  of('formats/bibliography/namedInDraft.ts', raw`\\addbibresource`, 'at most 500 letters from each command'),
  of('formats/bibliography/namedInDraft.ts', raw`\\bibliography`, 'at most 600 letters from each command'),
  of('presentation/languages/latexWriting.ts', raw`^(?:\}|`, 'what stands behind a sentence, at most 200 code units'),
  of('presentation/languages/latexWriting.ts', raw`\\[A-Za-z]{0,20}cite`, 'the end of a line, at most 700 code units'),
  of('presentation/languages/asciidocWriting.ts', raw`cite(?:np)?:`, 'the end of a line, at most 700 code units'),
  of(
    'presentation/citations/ledKeys.ts',
    raw`(?:-?@|\\\p{Ll}*cite`,
    'what stands before a key, at most 300 code units',
  ),
  of('engine/languages/htmlInline.ts', raw`<sup\b`, 'at most 700 letters from each raised mark'),
  of('engine/languages/htmlInline.ts', raw`\shref`, 'at most 500 letters from each attribute'),
  of('engine/languages/orgInline.ts', raw`\u200B`, 'at most 1,000 letters from each mark'),
  of('engine/languages/restructuredInline.ts', raw`(?:\{(`, 'what stands in one role, at most 1,000 code units'),
  of('engine/languages/restructuredInline.ts', raw`\s?<(`, 'the end of a role, at most 520 code units'),
  of('presentation/languages/restructuredWriting.ts', raw`:(?:foot)?cite`, 'the end of a line, at most 700 code units'),
  of('engine/languages/asciidocInline.ts', raw`\\[*_`, 'at most 1,000 letters from each mark'),
  of('engine/languages/restructuredInline.ts', raw`\\[^]`, 'at most 2,000 letters from each mark'),
  of('engine/citation/notePointer.ts', raw`^(?:\(?(?:see |vgl`, 'a note that may only point, at most 400 code units'),
  of(
    'engine/citation/namedPlace.ts',
    raw`(?<![\p{L}])(?:bk|book`,
    'what stands behind a citation, at most 600 code units',
  ),
  of('engine/citation/namedPlace.ts', raw`((?:\d+|[ivx`, 'what stands behind a citation, at most 600 code units'),
  of('engine/citation/readCitations.ts', raw`(!?)\[(`, 'at most 500 letters from each bracket'),
  of('engine/citation/namedPlace.ts', raw`(?:(?<page>`, 'what stands behind a citation, at most 600 code units'),
  of(
    'engine/citation/readCitations.ts',
    raw`^(.*?)(?<!`,
    'what stands in one pair of brackets, at most 900 code units',
  ),
  of('engine/citation/readCitations.ts', raw`(?<![\p{L}`, 'at most 200 letters from each brace'),
  of('engine/text/references.ts', raw`\[\^?\d`, SENTENCE),
  of('engine/text/speakers.ts', raw`[,?!”"’»]`, SENTENCE),
  of('engine/text/names.ts', raw`\p{Lu}[\p{L}-]+\s(?:(?:von`, SENTENCE),
  of('engine/text/names.ts', raw`[.!?]\W*$`, SENTENCE),
  of('engine/text/speakers.ts', raw`\b(?:believ|think`, SENTENCE),
  of('engine/text/aliases.ts', raw`\p{Lu}(?:[\p{L}’']|-(?!`, 'the words before a bracket, at most 200 code units'),
  of('engine/verification/checks/name.ts', raw`\b`, SENTENCE),
  of('engine/verification/cutShort.ts', raw`^[”"’»]?\s*`, SENTENCE),
  of('engine/verification/checks/role.ts', raw`\b(?:is|are|was`, SENTENCE),
  of('engine/verification/whyNotChecked.ts', raw`[“"«„][^“”"«»]*`, SENTENCE),
  of('engine/verification/whyNotChecked.ts', raw`\b[Ww]e (?:\w+ly )?(?:think`, SENTENCE),
  of(
    'engine/verification/quotations.ts',
    raw`\p{L}{1,40}\[`,
    'at most 40 letters before and 300 behind each bracket of a sentence',
  ),
  of(
    'engine/verification/quotedSpeaker.ts',
    raw`[^.!?”"»\n]*$`,
    'the words before a quotation, at most 160 code units',
  ),
  of('engine/verification/worth/cues.ts', raw`\b(?:we|I) (?:\w+ly )?(?:measured`, SENTENCE),
  of('engine/verification/worth/features.ts', raw`[“"«„][^“”"«»]*`, SENTENCE),
  of('engine/verification/worth/features.ts', raw`\b(?:I|me|my`, SENTENCE),
  of('engine/verification/worth/tokens.ts', raw`[$£€]\s?\d`, SENTENCE),
  of('formats/dates.ts', raw`(?:T|,?\s+(?:at`, 'what may be a date, at most 60 code units'),
  of('formats/epub/chapter.ts', raw`(?:(?<!\d)\d+|`, LOOKBEHIND),
  of('formats/epub/noteMarks.ts', raw`(?<![\s)\]}.:])`, LOOKBEHIND),
  of('formats/markdownLeaves.ts', raw`^#+\s*|\s*\n`, 'a heading, at most 300 code units'),
  of('formats/metadataLine.ts', raw`^[*_]+|[*_]+$`, 'a line that may be metadata, at most 300 code units'),
  of('formats/metadataLine.ts', raw`,\s+|\s+[|`, 'a line that may be metadata, at most 300 code units'),
  of('formats/pdf/joinLines.ts', raw`(?:https?:\/\/|www\.)\S*[/_`, 'the end of a line, at most 500 code units'),
  of(
    'formats/pdf/joinLines.ts',
    raw`\p{L}[\p{L}\p{M}'’]*(?:[-\u2010]\p{L}`,
    'the end of a line, at most 500 code units',
  ),
  of('formats/pdf/metadata.ts', raw`^\S*[_\d]\S*$`, 'a title, at most 300 code units'),
  of('formats/pdf/paragraphs.ts', raw`(?:\.\s?){4,}`, 'the end of a line, at most 300 code units'),
  of('formats/readSource.ts', raw`[^.].*\.`, 'the name of a file, at most 255 code units'),
  of('formats/speech/cues.ts', raw`<[^<>]{0,200}>`, 'at most 200 letters from each mark'),
  of('formats/speech/transcript.ts', raw`^(\p{Lu}[\p{L}`, 'forty places from which the spaces of one line are passed'),
  of('formats/web/pageEncoding.ts', raw`<meta\s[^>]`, 'the head of a page, at most 8,192 bytes'),
  of('formats/web/pageMetadata.ts', raw`(?<![\s|–—·»:-])`, LOOKBEHIND),
  of('presentation/claims/claimKind.ts', raw`(?<![.!?:“„"]\s*|^)`, SENTENCE),
  of('presentation/languages/markdownWriting.ts', raw`(?<![\p{L}`, 'at most 200 letters from each sign'),
  of('presentation/fixes/sentenceEnd.ts', raw`(?<![.!?…。])`, LOOKBEHIND),
  of('presentation/markText.ts', raw`(?<![.\s])`, LOOKBEHIND),
  of('presentation/marks/marksList.ts', raw`(?<![ \t])`, LOOKBEHIND),
  of('presentation/diagnosticView.ts', raw`(?<!\S)\S+\s*$`, SENTENCE),
  of(
    'project/tolerantJson.ts',
    raw`(?:\s|\/\/`,
    'sticky: it is tried at one place, where each letter has one way to be read',
  ),
];
