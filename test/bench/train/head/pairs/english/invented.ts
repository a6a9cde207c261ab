import type { Random } from '../../../../../support/random';
import type { Scene } from '../variant';
import { kindOfName, namesIn } from './names';
import type { Sides } from './relations';

const FIRST =
  'Ada Bruno Clara Dmitri Elena Farid Greta Hassan Ines Jakob Kofi Lena Mateo Nadia Oskar Priya Quentin Rosa Samir Tessa Ulrich Vera Walid Xenia Yusuf Zora'.split(
    ' ',
  );
const STEMS =
  'Ash Bel Cor Dun El Fal Gren Hal Ing Jor Kel Lang Mor Nor Or Pen Quar Ros Sten Thor Ul Ver Win Yar Zel'.split(' ');
const ENDS: Readonly<Record<Sides, readonly string[]>> = {
  people: 'berg ovic son well ström mann ley ford i ez aya kin'.split(' '),
  places: 'ford mere ton wick by dale stad ville grad haven au nes'.split(' '),
  groups: 'tec Line Works Foods Motors Press Union Bank Mills Rail Guild Oil'.split(' '),
  things: 'a'.split(' '),
};

/** A name of a kind: one of the texts at hand, or one made up. */
export function nameFor(sides: Sides, { around, foreign }: Scene, random: Random, taken: readonly string[]): string {
  const wanted = sides === 'people' ? 'person' : sides === 'places' ? 'place' : 'group';
  const known = [...around, ...foreign]
    .flatMap(namesIn)
    .filter((node) => kindOfName(node) === wanted)
    .map(({ name }) => name?.text ?? '');
  const free = known.filter(
    (name) => name.length > 2 && !taken.some((one) => one.split(' ').some((word) => name.split(' ').includes(word))),
  );
  if (free.length > 0 && random.chance(0.6)) return random.pick(free);
  const end = random.pick(ENDS[sides]);
  const stem = `${random.pick(STEMS)}${random.chance(0.5) ? 'en' : 'a'}`;
  if (sides === 'people') return random.chance(0.75) ? `${random.pick(FIRST)} ${stem}${end}` : `${stem}${end}`;
  return /^[A-Z]/.test(end) ? `${stem} ${end}` : `${stem}${end}`;
}
