import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the text recognition lies, and what languages it knows: the part that is installed apart. */
export interface Recognition {
  readonly folder: string;
  /** By their names in ISO 639-2: "deu", "eng". */
  readonly languages: readonly string[];
}

/** The program that recognises, and what holds the knowledge of one language. */
export const CORE = 'tesseract-core-simd-lstm';
export const DATA_ENDING = '.traineddata.gz';

/** The name of the npm package and of the extension that holds the folder. */
const PICTURES_PACKAGE = 'groundwork-pictures';

/**
 * The first of these folders that holds it: what the editor or the environment (`GROUNDWORK_PICTURES`) names, the folder "pictures" beside the
 * program, and the npm package. `undefined` where it is not installed.
 */
export function findRecognition(beside: string, named?: string): Recognition | undefined {
  const asked = named ?? process.env['GROUNDWORK_PICTURES'];
  const folders = asked === undefined || asked === '' ? [join(beside, 'pictures'), packageFolder(beside)] : [asked];
  return folders.map((folder) => folder && recognitionIn(folder)).find((found) => typeof found === 'object');
}

function recognitionIn(folder: string): Recognition | undefined {
  try {
    const names = readdirSync(folder);
    const languages = names
      .filter((name) => name.endsWith(DATA_ENDING))
      .map((name) => name.slice(0, -DATA_ENDING.length));
    return names.includes(`${CORE}.wasm`) && languages.length > 0
      ? { folder, languages: languages.sort(englishFirst) }
      : undefined;
  } catch {
    // There is no such folder, or it may not be read: then it is not installed.
    return undefined;
  }
}

/** Tesseract takes the first for the most likely. */
const englishFirst = (one: string, other: string): number =>
  Number(other === 'eng') - Number(one === 'eng') || (one < other ? -1 : 1);

function packageFolder(beside: string): string | undefined {
  try {
    return dirname(createRequire(join(beside, 'groundwork.js')).resolve(`${PICTURES_PACKAGE}/package.json`));
  } catch {
    // It is not installed.
    return undefined;
  }
}
