import type { Parsed } from '../parsed';

/**
 * "The Long Ford is a war film, directed by Sam Holt, starring Lena Roth as a medic with Ivo Dahl": each name behind "starring" that
 * is no part which somebody plays.
 */
export function stars({ text, names }: Parsed): readonly string[] {
  const work = /^(?<title>[“"'‘]?\p{Lu}[^,;.]{1,60}?)\s(?:is|was)\san?\s/u.exec(text)?.groups?.['title'];
  const from = text.search(/\b(?:starring|featuring)\s/);
  if (work === undefined || from < 0) return [];
  const behind = text.slice(from);
  const end =
    from +
    (/[;.](?:\s|$)|,\s(?:and\s)?(?:which|who|it|set|based|directed|released|produced)\b/.exec(behind)?.index ??
      behind.length);
  return names
    .filter(
      (name) => name.start > from && name.end <= end && !/\bas\s(?:an?\s|the\s)?$/.test(text.slice(0, name.start)),
    )
    .flatMap((name) => [`${work} stars ${name.text}.`, `${work} starred ${name.text}.`]);
}
