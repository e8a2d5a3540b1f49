/** What the steps of a report ask before they are taken: each says what will follow. */
import type { ComposedReport } from '#shared/contract/methods/reports';
import { DetailsDialog } from './details-dialog.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { ApproveDialog, RemoveDialog, ReturnDialog, ReviseDialog, SubmitDialog } from './step-dialogs.tsx';
import type { DialogName } from './use-composer-commands.ts';
import { WithheldDialog } from './withheld-dialog.tsx';

export interface DialogProps {
  readonly composed: ComposedReport;
  readonly onClose: () => void;
}

export function ReportDialogs({ name, ...props }: DialogProps & { readonly name: DialogName }) {
  switch (name) {
    case 'submit': return <SubmitDialog {...props} />;
    case 'approve': return <ApproveDialog {...props} />;
    case 'return': return <ReturnDialog {...props} />;
    case 'issue': return <IssueDialog {...props} />;
    case 'revise': return <ReviseDialog {...props} />;
    case 'remove': return <RemoveDialog {...props} />;
    case 'details': return <DetailsDialog {...props} />;
    case 'withheld': return <WithheldDialog {...props} />;
  }
}
