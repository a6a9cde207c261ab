import { draftGlobs } from '../../src/engine/model/draftLanguage';
import { describe, expect, it } from 'vitest';
import { insidePath, planFolder } from '../../src/library/folderPlan';
import { folderOf } from './openFolder';

const folder = folderOf('/home/ann/book');

describe('a path inside the folder', () => {
  it.each([
    ['a', 'a'],
    ['./a//b/', 'a/b'],
    ['a\\b', 'a/b'],
    ['.', ''],
    ['a/../b', 'b'],
    ['/home/ann/book/a', 'a'],
    ['/home/ann/book', ''],
    ['..', undefined],
    ['a/../../b', undefined],
    ['/home/ann/bookcase', undefined],
    ['C:\\texts', undefined],
  ])('%s is %s', (entry, inside) => {
    expect(insidePath(entry, folder.path)).toBe(inside);
  });
});

describe('the plan of a folder', () => {
  it('takes Markdown and plain texts outside the sources for drafts, but not those about the project', () => {
    const { sources, drafts } = planFolder(folder, {});
    expect(sources).toEqual(['sources']);
    expect(drafts.include).toEqual(draftGlobs);
    expect(drafts.exclude).toEqual(expect.arrayContaining(['sources/**', '**/node_modules/**', '**/.*/**']));
    expect(drafts.exclude.some((glob) => glob.includes('README'))).toBe(true);
  });

  it('takes the drafts that someone names, whatever they are called', () => {
    const { drafts } = planFolder(folder, { drafts: ['README.md'] });
    expect(drafts.include).toEqual(['README.md']);
    expect(drafts.exclude.some((glob) => glob.includes('README'))).toBe(false);
  });

  it('keeps named drafts out of the sources where the whole folder is a source', () => {
    const { except, drafts } = planFolder(folder, { sources: ['.'], drafts: ['draft.md'] });
    expect(except).toEqual(['draft.md']);
    expect(drafts.exclude).not.toContain('**');
    expect(planFolder(folder, { sources: ['.'] }).drafts.exclude).toContain('**');
  });
});
