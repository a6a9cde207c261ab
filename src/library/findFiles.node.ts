import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import picomatch from 'picomatch';
import type { Problem } from '../engine/model/problem';
import { faultProblem, NOT_ORDINARY } from './files.node';
import { insideOf, isInsideOrSame } from './insidePath.node';
import { isHidden, isLeftOut } from './leftOut';

/** A file among the sources. `inside` is its path in the folder, with `/`. */
export interface FoundFile {
  readonly path: string;
  readonly inside: string;
  /** The same, where no link leads. */
  readonly real: string;
  readonly size: number;
  /** Changes whenever the file is written or its rights are changed. */
  readonly stamp: string;
}

/** What stands among the sources of a folder, in the order of names. */
export interface Found {
  readonly files: readonly FoundFile[];
  readonly problems: readonly { readonly inside: string; readonly problem: Problem }[];
  /** Names of files that are no sources by their kind. */
  readonly leftOut: readonly string[];
}

export interface FindOptions {
  /** Files, folders and globs in the folder; '' is the folder itself. */
  readonly sources: readonly string[];
  /** Globs of files that are no sources. */
  readonly except: readonly string[];
  /** Whether sources that are not there are a problem. */
  readonly isAsked: boolean;
  readonly isOvertaken: () => boolean;
}

/**
 * Most files of one folder. Unit: files. Default: 50,000.
 * Source: the largest collections people report for neighbouring tools have 40,000 notes.
 */
const FILES_MOST = 50_000;

/**
 * Finds the files of the named sources. Links are followed last and only inside the folder, so that each file is found
 * once, by its own name. Nothing is thrown: what cannot be looked at is a problem.
 */
export async function findFiles(folder: string, options: FindOptions): Promise<Found> {
  const { sources, except, isAsked, isOvertaken } = options;
  const walk = new Walk(folder, isOvertaken);
  const isExcept = except.length === 0 ? () => false : picomatch([...except], CASELESS);
  for (const source of sources) {
    const { base, isGlob } = picomatch.scan(source);
    // A name may hold brackets: what is there by this name is meant, and not a pattern.
    const isPattern = isGlob && !(await isThere(join(folder, source)));
    const isNamed = isPattern ? picomatch(source, CASELESS) : () => true;
    const isWanted = (inside: string): boolean => isNamed(inside) && !isExcept(inside);
    await walk.visit(isPattern ? base : source, { isWanted, isAsked });
  }
  await walk.followLinks();
  return walk.found();
}

const CASELESS = { nocase: true };

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

interface Visit {
  readonly isWanted: (inside: string) => boolean;
  readonly isAsked: boolean;
}

/** What was seen so far. Files and folders are known by their real path, the one without links. */
class Walk {
  readonly #folder: string;
  readonly #isOvertaken: () => boolean;
  #real: Promise<string> | undefined;
  readonly #files = new Map<string, FoundFile>();
  /** By what was asked for: two globs of one folder are two looks at it. */
  readonly #folders = new Map<Visit, Set<string>>();
  readonly #links: { readonly inside: string; readonly visit: Visit }[] = [];
  readonly #problems: { readonly inside: string; readonly problem: Problem }[] = [];
  readonly #leftOut: string[] = [];

  constructor(folder: string, isOvertaken: () => boolean) {
    this.#folder = folder;
    this.#isOvertaken = isOvertaken;
  }

  found(): Found {
    const files = [...this.#files.values()].sort((a, b) => (a.inside < b.inside ? -1 : 1));
    return { files, problems: this.#problems, leftOut: this.#leftOut };
  }

  /** A file or folder that someone named. */
  async visit(inside: string, visit: Visit): Promise<void> {
    const path = join(this.#folder, inside);
    try {
      const real = join(await this.#realFolder(), inside);
      if ((await realpath(path)) !== join(real)) this.#links.push({ inside, visit });
      else await this.#visitTarget(inside, real, visit);
    } catch (fault) {
      const problem = faultProblem(fault);
      if (visit.isAsked || problem.kind !== 'gone') this.#refuse(inside, problem);
    }
  }

  async followLinks(): Promise<void> {
    for (let link = this.#links.shift(); link !== undefined && !this.#isFull(); link = this.#links.shift()) {
      const { inside, visit } = link;
      await this.#attempt(inside, () => this.#follow(inside, visit));
    }
  }

  async #follow(inside: string, visit: Visit): Promise<void> {
    const path = join(this.#folder, inside);
    const target = await realpath(path);
    const place = await realpath(dirname(path));
    if (!isInsideOrSame(await this.#realFolder(), target)) this.#refuse(inside, { kind: 'leadsOutside' });
    else if (isInsideOrSame(target, place)) this.#refuse(inside, { kind: 'linkLoop' });
    else await this.#visitTarget(inside, target, visit);
  }

  async #visitTarget(inside: string, real: string, visit: Visit): Promise<void> {
    const kind = await stat(real);
    if (kind.isDirectory()) await this.#visitFolder(inside, real, visit);
    else if (!kind.isFile()) this.#refuse(inside, NOT_ORDINARY);
    else if (visit.isWanted(inside)) await this.#addFile(inside, real);
  }

  async #visitFolder(inside: string, real: string, visit: Visit): Promise<void> {
    const seen = this.#folders.get(visit) ?? new Set();
    if (seen.has(real) || this.#isFull()) return;
    this.#folders.set(visit, seen.add(real));
    const entries = await readdir(real, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries.filter(({ name }) => !isHidden(name))) {
      const child = inside === '' ? entry.name : `${inside}/${entry.name}`;
      await this.#attempt(child, () => this.#visitEntry(entry, child, join(real, entry.name), visit));
    }
  }

  async #visitEntry(entry: Dirent, inside: string, real: string, visit: Visit): Promise<void> {
    if (entry.isDirectory()) await this.#visitFolder(inside, real, visit);
    else if (entry.isSymbolicLink()) this.#links.push({ inside, visit });
    else if (!visit.isWanted(inside)) return;
    else if (isLeftOut(inside)) this.#leftOut.push(inside);
    else if (entry.isFile()) await this.#addFile(inside, real);
    else this.#refuse(inside, NOT_ORDINARY);
  }

  async #addFile(inside: string, real: string): Promise<void> {
    if (this.#files.has(real)) return;
    if (this.#files.size < FILES_MOST) {
      const { size, mtimeMs, ctimeMs, ino } = await stat(real);
      const path = join(this.#folder, inside);
      const place = insideOf(await this.#realFolder(), real);
      this.#files.set(real, { path, inside, real: place, size, stamp: [size, mtimeMs, ctimeMs, ino].join(':') });
    } else if (!this.#problems.some(({ problem }) => problem.kind === 'tooManyFiles')) {
      this.#refuse(inside.includes('/') ? inside.slice(0, inside.indexOf('/')) : '', {
        kind: 'tooManyFiles',
        limit: FILES_MOST,
      });
    }
  }

  /** Where no link leads; asked of the system once, and not for each file. */
  #realFolder(): Promise<string> {
    return (this.#real ??= realpath(this.#folder));
  }

  async #attempt(inside: string, look: () => Promise<void>): Promise<void> {
    try {
      await look();
    } catch (fault) {
      this.#refuse(inside, faultProblem(fault));
    }
  }

  #refuse(inside: string, problem: Problem): void {
    this.#problems.push({ inside, problem });
  }

  /** One more than the most is looked for, to tell a full folder from one that holds too much. */
  #isFull(): boolean {
    return this.#isOvertaken() || this.#problems.some(({ problem }) => problem.kind === 'tooManyFiles');
  }
}

/** Devices, sockets and pipes: to open one could wait for ever. */
