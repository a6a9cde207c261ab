/** One argument of a tool, as JSON Schema (2020-12) says it. What is not required may be left out. */
export type ToolField =
  | {
      readonly type: 'string';
      readonly description: string;
      /** Unit: UTF-16 code units. */
      readonly maxLength: number;
      readonly enum?: readonly string[];
    }
  | {
      readonly type: 'integer';
      readonly description: string;
      readonly minimum: number;
      readonly maximum: number;
      readonly default?: number;
    };

/** What a tool is called with, as JSON Schema. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, ToolField>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** The arguments of a call that were read; absent ones have their default, or are absent here, too. */
export interface Given {
  readonly texts: Readonly<Partial<Record<string, string>>>;
  readonly numbers: Readonly<Partial<Record<string, number>>>;
}

/** An input schema of these fields. */
export const inputOf = (properties: InputSchema['properties'], required: readonly string[] = []): InputSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/** Reads the arguments of a call; a text says what is wrong with them, in words that a model can act on. */
export function readGiven({ properties, required }: InputSchema, given: unknown): Given | string {
  const said = given ?? {};
  if (typeof said !== 'object' || Array.isArray(said)) return 'The arguments must be an object.';
  const unknown = Object.keys(said).find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined)
    return `There is no argument "${unknown.slice(0, 60)}". There are: ${Object.keys(properties).join(', ')}.`;
  const values = new Map(Object.entries(said).filter(([, value]) => value !== undefined && value !== null));
  const missing = required.find((name) => !values.has(name));
  if (missing !== undefined) return `The argument "${missing}" is missing.`;
  const texts: Record<string, string> = {};
  const numbers: Record<string, number> = {};
  for (const [name, field] of Object.entries(properties)) {
    const value: unknown = values.get(name) ?? ('default' in field ? field.default : undefined);
    if (value === undefined) continue;
    const fault = faultOf(name, field, value);
    if (fault !== undefined) return fault;
    if (typeof value === 'string') texts[name] = value;
    else if (typeof value === 'number') numbers[name] = value;
  }
  return { texts, numbers };
}

function faultOf(name: string, field: ToolField, value: unknown): string | undefined {
  if (field.type === 'integer') {
    const { minimum, maximum } = field;
    const isFit = Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
    return isFit ? undefined : `"${name}" must be a whole number from ${String(minimum)} to ${String(maximum)}.`;
  }
  if (typeof value !== 'string') return `"${name}" must be a text.`;
  if (field.enum !== undefined && !field.enum.includes(value))
    return `"${name}" must be one of ${field.enum.join(', ')}.`;
  return value.length > field.maxLength
    ? `"${name}" has ${String(value.length)} characters, and ${String(field.maxLength)} are the most. Ask for one part after the other.`
    : undefined;
}
