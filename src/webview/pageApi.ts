/** What VS Code gives a page to talk with, once. */
export interface PageApi<Message, State> {
  postMessage(message: Message): void;
  /** What was kept last; a page of another version of the extension may have kept something else. */
  getState(): unknown;
  setState(state: State): void;
}

declare function acquireVsCodeApi<Message, State>(): PageApi<Message, State>;

/** Asks for it; a page may ask only once. */
export const pageApi = <Message, State = never>(): PageApi<Message, State> => acquireVsCodeApi<Message, State>();
