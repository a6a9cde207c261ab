// `npm run pictures`: the pictures of the README, taken anew. Those of the walkthrough are drawings (`media/walkthrough`)
// in the colours of the reader's theme: they are a hundredth of the size, and every copy of the extension holds them.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeInto } from './boxes.mjs';
import { setUpBrowser } from './browser.mjs';
import { installPackages } from './installed.mjs';
import { examples, root } from './paths.mjs';
import { setUpHost } from './setup.mjs';
import { openWorkbench } from './workbench.mjs';

const folder = path.join(root, 'media', 'pictures');
const VIEWPORT = { width: 1160, height: 680 };

/** Quality of the pictures, from 0 to 1. Default: 0.42. Source: letters are sharp, and all pictures together have less than 400 kB. */
const QUALITY = 0.42;

/** How much wider than at first the side bar is, in pixels: wide enough for a claim to be read. */
const WIDER = 90;

setUpHost();
setUpBrowser();
await installPackages();
mkdirSync(folder, { recursive: true });
const at = await openWorkbench(examples, {
  viewport: VIEWPORT,
  settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'files.autoSave': 'off' },
});
try {
  at.page.setDefaultTimeout(20_000);
  await at.openFile('draft.md');
  await at.page.locator('.statusbar-item', { hasText: /\d+ of \d+ to look at/ }).waitFor();
  await at.run('Groundwork: Focus on Claims View');
  await widenSideBar(at.page);
  await takeAll(at, 'Light Modern', 'light');
} finally {
  await at.close();
}

/** A picture as WebP, a third of the size of PNG; it is made by the browser itself. */
async function webp(context, png) {
  const page = await context.newPage();
  try {
    const encoded = await page.evaluate(
      async ([url, quality]) => {
        const picture = new Image();
        picture.src = url;
        await picture.decode();
        const canvas = Object.assign(document.createElement('canvas'), {
          width: picture.naturalWidth,
          height: picture.naturalHeight,
        });
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL('image/webp', quality);
      },
      [`data:image/png;base64,${png.toString('base64')}`, QUALITY],
    );
    return Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64');
  } finally {
    await page.close();
  }
}

async function widenSideBar(page) {
  const { x, y, width, height } = await page.locator('.part.sidebar').boundingBox();
  const edge = [x + width, y + height / 2];
  await page.mouse.move(...edge);
  await page.mouse.down();
  await page.mouse.move(edge[0] + WIDER, edge[1], { steps: 5 });
  await page.mouse.up();
}

async function takeAll({ page, ...act }, theme, tone) {
  const take = async (name) => {
    const picture = await webp(page.context(), await page.screenshot());
    writeFileSync(path.join(folder, `${name}-${tone}.webp`), picture);
  };
  const shownPage = () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const pane = (name) => page.locator(`.pane-header[aria-label^="${name}"]`);
  const only = async (wanted) => {
    for (const name of ['Draft at a Glance', 'Claims', 'Evidence', 'Sources']) {
      const isOpen = (await pane(name).getAttribute('aria-expanded')) === 'true';
      // At its left end: buttons come up on the right when the mouse is over it.
      if (isOpen !== wanted.includes(name)) await pane(name).click({ position: { x: 30, y: 10 } });
    }
  };

  await act.setTheme(theme);
  await act.run('Groundwork: Focus on Claims View');
  await only(['Draft at a Glance', 'Claims']);
  await shownPage().locator('.cell').first().waitFor();
  await act.rows('Claims').filter({ hasText: 'The ministry has acquired' }).first().click();
  await page.waitForTimeout(800);
  await take('claims');

  await only(['Evidence']);
  await act.goToLine(10);
  await shownPage().locator('mark.differs', { hasText: '412 hectares' }).first().waitFor();
  await page.waitForTimeout(800);
  await take('evidence');

  await act.goToLine(3);
  await page.waitForTimeout(700);
  await act.hover('68 million', 'Open source');
  await page.waitForTimeout(500);
  await take('hover');
  await page.keyboard.press('Escape');

  await act.goToLine(10);
  await page.keyboard.press('End');
  for (let left = 0; left < 'f flood meadow, out of a planned 640.'.length + 6; left += 1)
    await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').first().waitFor();
  await page.waitForTimeout(300);
  await take('fixes');
  await page.keyboard.press('Escape');

  await act.run('Groundwork: Look Up in Sources');
  await writeInto(page.locator('.quick-input-widget input[type="text"]').first(), 'flood meadows');
  await page.locator('.tab.active', { hasText: 'courier-five-years-on.txt' }).waitFor();
  await page.waitForTimeout(500);
  await take('look-up');
  await page.keyboard.press('Escape');

  await act.run('Groundwork: Open Report');
  await page.locator('.tab.active', { hasText: 'Report' }).waitFor();
  await page.waitForTimeout(1500);
  await take('report');
  await page.keyboard.press('Control+w');
}
