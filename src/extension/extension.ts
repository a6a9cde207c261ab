import type { ExtensionContext } from 'vscode';
import { activateGroundwork } from './activate';

/** Called by VS Code. */
export function activate(context: ExtensionContext): void {
  activateGroundwork(context);
}
