import { leftOut } from './comments';
import { indentedProse } from './containers';
import { hideCode } from './hideCode';
import { htmlMarkup } from './htmlMarkup';
import { inlineNotes } from './inlineNotes';
import { inlineMarks, markupLines } from './marks';
import { formulas } from './math';
import { rewritten, type Rewriting } from './rewritten';

/** Nothing but plain Markdown stands in a text without any of these. */
const MARKUP = /[{}<$%\\^:+]|\[\[|\[\/?[a-z]|==|!!!|\?\?\?|\[\^|^\*\[|^(?:import|export)\s|8</m;

/**
 * A Markdown draft as its reader will see it, for a parser that knows Markdown alone: comments, templates, shortcodes,
 * attributes, formulas and tags of all the tools that writers publish with are taken out. It is as long as the draft,
 * with fillers in place of what is gone, and has the same lines. HTML comments, code and front matter stay as they are.
 */
export function printed(text: string): string {
  if (!MARKUP.test(text)) return text;
  // Where code, comments and front matter stand, nothing is markup.
  const open = hideCode(text);
  const blocks = [...leftOut(open), ...markupLines(open)];
  const inside = [...inlineMarks(open), ...formulas(open), ...inlineNotes(open)];
  const { indents, code } = indentedProse(open);
  const html = htmlMarkup(open);
  const changes: readonly Rewriting[] = [
    ...indents.map((stretch) => ({ ...stretch, how: 'indent' as const })),
    ...html,
    ...inside.map((stretch) => ({ ...stretch, how: 'inside' as const })),
    ...[...blocks, ...code].map((stretch) => ({ ...stretch, how: 'block' as const })),
  ];
  return changes.length === 0 ? text : rewritten(text, changes);
}
