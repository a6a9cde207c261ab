/** What tells a request from all others that are open. */
export type RequestId = string | number;

/** Fields of a JSON object, of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a line of a client is, by JSON-RPC 2.0 as MCP narrows it: no batches, and no id that is null. */
export type ClientMessage =
  | { readonly kind: 'request'; readonly id: RequestId; readonly method: string; readonly params: Fields }
  | { readonly kind: 'notification'; readonly method: string; readonly params: Fields }
  /** An answer to something that was never asked. */
  | { readonly kind: 'response' }
  | { readonly kind: 'invalid'; readonly id?: RequestId; readonly error: RpcError };

export interface RpcError {
  readonly code: number;
  readonly message: string;
  readonly data?: Fields;
}

/** The codes of JSON-RPC 2.0, and the one of MCP 2026-07-28 that a server of tools needs. */
export const codes = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  unsupportedVersion: -32022,
} as const;

/** Reads one line. */
export function readMessage(line: string): ClientMessage {
  let value: unknown;
  try {
    value = JSON.parse(line) as unknown;
  } catch {
    return invalid('The line is not JSON.', codes.parseError);
  }
  if (Array.isArray(value)) return invalid('Batches are not part of this protocol: send one message a line.');
  if (!isFields(value)) return invalid('A message must be an object.');
  const { id, method, params = {} } = value;
  const known = isId(id) ? id : undefined;
  if (value['jsonrpc'] !== '2.0') return invalid('"jsonrpc" must be "2.0".', codes.invalidRequest, known);
  if (method === undefined && ('result' in value || 'error' in value)) return { kind: 'response' };
  if (typeof method !== 'string') return invalid('"method" must be a text.', codes.invalidRequest, known);
  if ('id' in value && known === undefined) return invalid('"id" must be a text or a whole number.');
  if (!isFields(params)) return invalid('"params" must be an object.', codes.invalidParams, known);
  return known === undefined
    ? { kind: 'notification', method, params }
    : { kind: 'request', id: known, method, params };
}

/** Whether a JSON value is an object. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isId = (value: unknown): value is RequestId => typeof value === 'string' || Number.isInteger(value);

const invalid = (message: string, code: number = codes.invalidRequest, id?: RequestId): ClientMessage => ({
  kind: 'invalid',
  ...(id !== undefined && { id }),
  error: { code, message },
});

/** An answer as it stands on the line. MCP leaves out an id that could not be read, where JSON-RPC writes null. */
export type Response =
  | { readonly jsonrpc: '2.0'; readonly id: RequestId; readonly result: Fields }
  | { readonly jsonrpc: '2.0'; readonly id?: RequestId; readonly error: RpcError };
