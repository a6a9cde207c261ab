// Asks axe-core what in a page is hard to use for people who hear it, or who have no mouse.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hostFolder } from './paths.mjs';

const source = readFileSync(path.join(hostFolder, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What a transparent page of a frame lies upon: the first opaque colour below its middle, in whichever frame around it. */
async function colourBehind(frame) {
  for (let inner = frame; inner.parentFrame?.() != null; inner = inner.parentFrame()) {
    const element = await inner.frameElement();
    const colour = await element.evaluate((holder) => {
      const { x, y, width, height } = holder.getBoundingClientRect();
      const below = holder.ownerDocument.elementsFromPoint(x + width / 2, y + height / 2);
      const colours = below.map((each) => globalThis.getComputedStyle(each).backgroundColor);
      return colours.find((each) => each.startsWith('rgb('));
    });
    if (colour !== undefined) return colour;
  }
  return undefined;
}

/**
 * The serious and critical violations in a page, or in one frame of it, each as "rule (impact): what it is about — the
 * elements". axe goes in as an expression of the debugger, which no content security policy of a page forbids. Frames inside
 * are not looked at; a page without a background of its own is seen upon what is behind its frame.
 */
export async function seriousFaults(frame) {
  await frame.evaluate(source);
  const { violations } = await frame.evaluate(
    async (behind) => {
      const { style } = globalThis.document.documentElement;
      const own = style.backgroundColor;
      if (behind !== undefined) style.backgroundColor = behind;
      const found = await globalThis.axe.run(globalThis.document, { resultTypes: ['violations'], iframes: false });
      style.backgroundColor = own;
      return found;
    },
    await colourBehind(frame),
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
