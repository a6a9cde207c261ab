import { setTimeout as wait } from 'node:timers/promises';
import { version } from '../../../package.json';
import { tools } from '../../agents/tools';
import { createLines } from '../../mcp/lines';
import { createMcpServer } from '../../mcp/server';
import { unseenEscaped } from '../../presentation/report/json';
import { wrongUse, type Command } from '../command';
import { createProjectDesk } from '../projectDesk';
import { projectFolder } from '../sourceFolders';

const HELP = `Serves agents over MCP (Model Context Protocol): it reads requests from standard input, one a line, and answers on
standard output, until the input ends. For people there is nothing to see; a host such as an editor starts it.

Usage: groundwork mcp [--project DIR] [options]

  --project DIR            the folder of the project; without it the nearest one above with a
                           groundwork.json or a folder "sources"
  --limit-mb NUMBER        leave out sources larger than this (default: 50)
  --pictures               read scans and pictures, too, by text recognition on this machine
  --no-cache               neither use nor store an index: read all sources anew
  -h, --help               print this

It speaks the versions 2026-07-28 (without a handshake), 2025-11-25 and 2025-06-18. Its tools only read, and only the project:
${tools.map(({ name, title }) => `  ${name.padEnd(17)} ${title}`).join('\n')}
Sources that groundwork.json calls confidential are left out of every answer. Standard error has the log, if
GROUNDWORK_LOG is set, and faults of the program.

Exit codes: 0 the input has ended; 2 wrong use.
`;

/** Longest line that is read. Unit: bytes. Default: 1,000,000. Source: ten times the longest text that a tool takes. */
const LINE_MOST = 1_000_000;

/** How long what was asked is still worked on when the input has ended. Unit: ms. Default: 1,500. Source: clients end a server after two seconds. */
const LAST_MS = 1500;

/** `groundwork mcp`: the same engine for agents. */
export const mcp: Command = {
  name: 'mcp',
  usage: '[--project DIR]',
  about: 'serve agents over MCP (stdin and stdout)',
  operands: [],
  help: HELP,
  options: { project: { fallback: '' } },
  async run({ words, sources, limitBytes, isCached, arePicturesRead, own }, terminal) {
    const { workerScript, cacheFolder, input } = terminal;
    if (words.length > 0 || sources.length > 0) return wrongUse(terminal, 'only --project says what is served', 'mcp');
    if (workerScript === undefined || input === undefined) return wrongUse(terminal, 'nothing to serve from', 'mcp');
    const onLog = (message: string): void => {
      if (process.env['GROUNDWORK_LOG'] !== undefined) terminal.error(`${message}\n`);
    };
    const desk = createProjectDesk({
      folder: await projectFolder(own['project'] ?? '', terminal.folder),
      limitBytes,
      ...(isCached && cacheFolder !== undefined && { cacheFolder }),
      arePicturesRead,
      workerScript,
      onLog,
    });
    const server = createMcpServer({
      tools,
      desk,
      version,
      post: (response) => {
        terminal.out(`${unseenEscaped(JSON.stringify(response))}\n`);
      },
      onFault: (fault) => {
        terminal.error(`groundwork: ${fault instanceof Error ? String(fault.stack) : String(fault)}\n`);
      },
    });
    const lines = createLines({
      most: LINE_MOST,
      onLine: (line) => {
        server.receive(line);
      },
      onTooLong: () => {
        server.receiveTooLong();
      },
    });
    for await (const piece of input()) lines.push(piece);
    lines.end();
    const late = new AbortController();
    await Promise.race([server.settled(), wait(LAST_MS, undefined, late).catch(() => undefined)]);
    late.abort();
    await desk.close();
    return 0;
  },
};
