/**
 * What a situation report says, ready to be laid out: every text is in the report's language, every figure is counted,
 * and nothing above the marking is in it. Each output format lays out this one model, so that all say the same.
 */
import type { EventRecord } from '#shared/domain/event';
import type { Language } from '#shared/domain/document';
import type { Marking } from '#shared/domain/marking';
import type { EventColumn, Paper, SectionKind, WrittenSection } from '#shared/domain/report-template';
import type { Labels } from './labels.ts';

/** A sentence and the references of the events behind it, such as `I3` or `M1`. */
export interface Statement {
  readonly text: string;
  readonly refs: readonly string[];
  /** The references as printed: `I1–I4, M2`. */
  readonly cited: string;
  /** The events behind it in a few words, for a footnote; null where there are none. */
  readonly note: string | null;
  /** Of its note, counted through the report; null where there is none. */
  readonly number: number | null;
  /** Likelihood and confidence of an assessment; null for a fact. */
  readonly worth: string | null;
}

export interface PrintedParagraph {
  readonly sentences: readonly Statement[];
}

export interface AccountEntry {
  readonly by: string;
  readonly says: string;
  readonly toll: readonly string[];
  readonly grade: string;
}

export interface KeyFigure {
  readonly label: string;
  readonly now: string;
  readonly before: string;
  readonly change: string;
}

/** How an event is drawn beside its reference: the same sign as on the map. */
export interface Sign {
  readonly form: 'disc' | 'diamond';
  readonly hollow: boolean;
  /** CSS colour. */
  readonly colour: string;
}

export interface Place {
  readonly name: string;
  readonly precision: string;
  readonly side: string | null;
  /** Distance to the border and kilometre along it, such as « à 12 km · PK 825 ». */
  readonly frontier: string | null;
  /** Military grid reference, no finer than the place is known. */
  readonly mgrs: string | null;
}

export interface RoleGroup {
  readonly role: string;
  readonly names: readonly string[];
}

interface EventEntry {
  readonly id: string;
  readonly ref: string;
  readonly sign: Sign;
  readonly title: string;
  readonly summary: string;
  readonly type: string;
  readonly status: string;
  readonly date: string;
  readonly edtf: string;
  readonly place: Place;
  readonly actors: readonly RoleGroup[];
  /** Who gives an account of it. */
  readonly accounts: readonly string[];
  readonly grade: string;
  readonly independentSources: number;
}

export interface IncidentEntry extends EventEntry {
  readonly kind: 'incident';
  readonly casualties: readonly string[];
}

export interface MeetingEntry extends EventEntry {
  readonly kind: 'meeting';
  readonly delegations: readonly { readonly country: string; readonly head: string }[];
  readonly outcomes: readonly string[];
  /** Text, who, due date and how it stands. */
  readonly commitments: readonly string[];
  /** Such as « répond à I3 (à 8 jours) ». */
  readonly linked: readonly string[];
}

export type ReportEntry = IncidentEntry | MeetingEntry;

export interface SourceEntry {
  readonly number: number;
  readonly publisher: string;
  readonly title: string | null;
  readonly lang: string | null;
  readonly published: string | null;
  /** Address of the page, or the name of a document of the workspace. */
  readonly address: string;
  /** The address where it can be followed (http, https). */
  readonly link: string | null;
  /** The events that cite it, each with its grade, such as `I3 (B2)`. */
  readonly cited: readonly string[];
}

export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

export interface ReportModel {
  readonly lang: Language;
  readonly labels: Labels;
  readonly marking: Marking;
  readonly markingLabel: string;
  readonly paper: Paper;
  readonly title: string;
  readonly subtitle: string;
  /** Below the title: the period, or what the event of a note is called. */
  readonly headline: string;
  readonly serial: string;
  /** Date-time group, UTC, such as `241530Z NOV 26`. */
  readonly dateTimeGroup: string;
  /** ISO instant the report was made at; also the creation time written in the file. */
  readonly createdAt: string;
  readonly period: { readonly from: string; readonly to: string; readonly text: string };
  readonly previousPeriod: { readonly from: string; readonly to: string; readonly text: string };
  readonly dataCutOff: string;
  readonly author: string;
  /** The head of the report, label by label. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What this version corrects; empty for a first one. */
  readonly correction: string;
  /** What the report prints, in this order. */
  readonly sections: readonly { readonly kind: SectionKind; readonly heading: string; readonly columns: readonly EventColumn[] | null }[];
  readonly texts: Readonly<Record<WrittenSection, readonly PrintedParagraph[]>>;
  readonly keyFigures: readonly KeyFigure[];
  readonly incidents: readonly IncidentEntry[];
  readonly meetings: readonly MeetingEntry[];
  /** Open-ended events known from before or after the period that may reach into it; in no figure. */
  readonly ongoing: readonly ReportEntry[];
  /** Of a note: the events that its own is linked to. */
  readonly linked: readonly ReportEntry[];
  readonly accounts: readonly AccountEntry[];
  readonly sources: readonly SourceEntry[];
  /** Said beside a table that does not print all there is; null where it does. */
  readonly rowNotes: Readonly<Record<'incidents' | 'meetings' | 'ongoing' | 'sources', string | null>>;
  readonly distribution: readonly string[];
  readonly method: {
    readonly notes: readonly string[];
    readonly precisions: readonly Definition[];
    readonly grades: readonly Definition[];
    readonly dates: readonly Definition[];
  };
  readonly figures: {
    readonly mapCaption: string;
    readonly mapAlt: string;
    readonly timelineCaption: string;
    readonly timelineAlt: string;
    readonly frontierCaption: string;
    readonly frontierAlt: string;
  };
  /** Ids of the events of the period, in the order of their references. */
  readonly included: readonly string[];
  /** Number of events and documents that the marking keeps out. */
  readonly withheld: number;
  /** Said beside the figures where something is withheld. */
  readonly withheldNote: string | null;
  /** Every event as CSV, where the tables do not print all; null otherwise. */
  readonly annex: string | null;
  /** Hex SHA-256 of the canonical JSON of the frozen events. */
  readonly sha256: string;
  /** The records behind the report, for its figures: those of the period, then the ongoing ones. */
  readonly frozen: readonly EventRecord[];
}
