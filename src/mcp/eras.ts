import { codes, isFields, type Fields, type RpcError } from './messages';

/**
 * The two ways in which clients speak: each request says its version itself (2026-07-28), or the first one,
 * `initialize`, says it for all (2025-11-25 and the one before).
 */
export type Era = 'stateless' | 'initialized';

export const versions = {
  stateless: ['2026-07-28'],
  initialized: ['2025-11-25', '2025-06-18'],
} as const satisfies Readonly<Record<Era, readonly string[]>>;

const VERSION = 'io.modelcontextprotocol/protocolVersion';
const CAPABILITIES = 'io.modelcontextprotocol/clientCapabilities';
export const SERVER = 'io.modelcontextprotocol/serverInfo';

/** In which era a request is to be answered, or why it cannot be. */
export function eraOf(params: Fields, isInitialized: boolean): Era | RpcError {
  const meta = isFields(params['_meta']) ? params['_meta'] : {};
  const version = meta[VERSION];
  if (version === undefined) return isInitialized ? 'initialized' : nothingSaid;
  if (typeof version !== 'string') return wrong(`"${VERSION}" must be a text.`);
  if (!versions.stateless.some((known) => known === version))
    return {
      code: codes.unsupportedVersion,
      message: 'Unsupported protocol version',
      data: { supported: versions.stateless, requested: version },
    };
  return isFields(meta[CAPABILITIES]) ? 'stateless' : wrong(`"_meta" must have "${CAPABILITIES}", an object.`);
}

const wrong = (message: string): RpcError => ({ code: codes.invalidParams, message });

const nothingSaid = wrong(
  `A request must have "_meta" with "${VERSION}" (${versions.stateless.join(', ')}) and "${CAPABILITIES}", or "initialize" (${versions.initialized.join(', ')}) must come before it.`,
);
