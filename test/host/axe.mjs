// Asks axe-core what in a page is hard to use for people who hear it, or who have no mouse.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hostFolder } from './paths.mjs';

const source = readFileSync(path.join(hostFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/**
 * The serious and critical violations in a page, or in one frame of it, each as "rule (impact): what it is about — the
 * elements". axe goes in as an expression of the debugger, which no content security policy of a page forbids. Frames inside
 * are not looked at.
 */
export async function seriousFaults(frame) {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(() =>
    globalThis.axe.run(globalThis.document, { resultTypes: ['violations'], iframes: false }),
  );
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(faultText);
}

const faultText = ({ id, impact, help, nodes }) =>
  `${id} (${impact}): ${help} — ${nodes
    .map(({ html, any }) => [html.slice(0, 160), ...any.map(({ message }) => message)].join(' '))
    .join(' | ')}`;

/** The frame that an `iframe` holds, to look into. */
export async function frameOf(locator) {
  const frame = await (await locator.elementHandle()).contentFrame();
  if (frame === null) throw new Error('The element holds no frame.');
  return frame;
}
