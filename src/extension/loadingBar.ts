import { window } from 'vscode';

/** Lets the bar of a view move until what is given back is called: a busy machine takes seconds to load a first page. */
export function showLoading(viewId: string): () => void {
  let end = (): void => undefined;
  const loaded = new Promise<void>((resolve) => {
    end = resolve;
  });
  void window.withProgress({ location: { viewId } }, () => loaded);
  return end;
}
