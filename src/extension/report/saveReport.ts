import type { Uri } from 'vscode';
import { FileType, l10n, window, workspace, type TextDocument } from 'vscode';
import { formatOfFile, reportIn } from '../../presentation/report/formats';
import type { Report } from '../../presentation/report/report';
import { draftReport, evidenceRanges, today } from './draftReport';
import type { Services } from '../feature';
import { draftFile } from '../sources/documentUris';

/** Asks where a report is to be kept, and writes it there in the form that the file's ending names. */
export async function saveReport(
  { document, report }: { readonly document: TextDocument; readonly report: Report },
  services: Services,
): Promise<void> {
  const target = await window.showSaveDialog({
    title: l10n.t('Save Report'),
    defaultUri: besideDraft(document),
    filters: {
      [l10n.t('Web page')]: ['html'],
      Markdown: ['md'],
      [l10n.t('Table')]: ['csv'],
      JSON: ['json'],
      SARIF: ['sarif'],
    },
  });
  if (target === undefined) return;
  if (await isTaken(target, services)) {
    void window.showWarningMessage(
      l10n.t(
        '{0} is a file that Groundwork reads, or a link. Choose another name for the report.',
        workspace.asRelativePath(target),
      ),
    );
    return;
  }
  const format = formatOfFile(target.path) ?? 'html';
  const draft = services.findings.of(document);
  const isLocated = (format === 'json' || format === 'sarif') && draft?.check.kind === 'done';
  const versions = report.drafts[0]?.versions;
  const whole = isLocated
    ? draftReport(draft, services, { rangeIn: await evidenceRanges(draft, services), versions })
    : report;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(reportIn(format, whole, { made: today() })));
    window.setStatusBarMessage(l10n.t('The report is in {0}.', workspace.asRelativePath(target)), 5000);
  } catch (fault) {
    services.log.error(fault instanceof Error ? fault : String(fault));
    void window.showErrorMessage(
      l10n.t('The report could not be written to {0}. The log says why.', workspace.asRelativePath(target)),
    );
  }
}

/** "draft-report.html" in the folder of the draft. */
const besideDraft = ({ uri }: TextDocument): Uri =>
  uri.with({ path: `${uri.path.replace(/\.[^./]+$/, '')}-report.html` });

/** Nothing that we read is ever written over, and nothing that a link leads to. */
async function isTaken(target: Uri, { findings, sources }: Services): Promise<boolean> {
  const { fsPath, path } = target;
  if (/(?:\/groundwork\.json|\.bib|\.csl\.json)$/i.test(path)) return true;
  if (findings.all().some(({ document }) => draftFile(document.uri).fsPath === fsPath)) return true;
  if (sources.state?.sources.some((source) => source.path === fsPath) === true) return true;
  const there = await Promise.resolve(workspace.fs.stat(target)).catch(() => undefined);
  return there !== undefined && (there.type & FileType.SymbolicLink) !== 0;
}
