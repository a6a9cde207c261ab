import * as vscode from 'vscode';

/** A program that a host starts to speak MCP with, as VS Code 1.101 has it. */
export interface ServerDefinition {
  readonly label: string;
  cwd?: vscode.Uri;
}

interface McpApi {
  readonly Definition: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => ServerDefinition;
  readonly register: (
    id: string,
    provider: {
      readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
      provideMcpServerDefinitions(): readonly ServerDefinition[];
    },
  ) => vscode.Disposable;
}

/** What the editor has for servers of agents; nothing before VS Code 1.101, which the types that we build with know nothing of. */
export function mcpApi(): McpApi | undefined {
  const lm: object = vscode.lm;
  const register: unknown = 'registerMcpServerDefinitionProvider' in lm && lm.registerMcpServerDefinitionProvider;
  const Definition: unknown = 'McpStdioServerDefinition' in vscode && vscode.McpStdioServerDefinition;
  if (typeof register !== 'function' || typeof Definition !== 'function') return undefined;
  return { register: register as McpApi['register'], Definition: Definition as McpApi['Definition'] };
}
