/** The report as one self-contained, accessible HTML file: no script, nothing fetched, figures within. */
import { isWritten } from '#shared/domain/report-template';
import type { Figures } from './figures.ts';
import { REPORT_STYLE } from './html-style.ts';
import { type Attributes, element, escapeHtml, list, table } from './html-parts.ts';
import type { MeetingEntry, PrintedParagraph, ReportEntry, ReportModel, SourceEntry, Statement } from './model.ts';

type Section = ReportModel['sections'][number];

/** What the notes at the end hold, in order. */
interface Notes {
  readonly texts: string[];
}

export function renderHtml(model: ReportModel, figures: Figures): string {
  const notes: Notes = { texts: [] };
  const sections = model.sections.map((section) => sectionOf(section, { model, figures, notes }));
  const marking = element('p', { class: `marking ${model.marking.replace('+', '-')}` }, escapeHtml(model.markingLabel));
  const body = [
    element('a', { class: 'skip', href: '#report' }, escapeHtml(model.labels.skip)),
    element('header', {}, [marking, head(model)].join('')),
    contents(model),
    element('main', { id: 'report' }, [...sections, footnotes(notes, model)].join('\n')),
    element('footer', {}, [marking, element('p', {}, escapeHtml(`${model.serial} · ${model.period.text}`))].join('')),
  ].join('\n');
  return `<!doctype html>\n${element('html', { lang: model.lang }, `${headElement(model)}\n${element('body', {}, `\n${body}\n`)}`)}\n`;
}

function headElement(model: ReportModel): string {
  return element('head', {}, [
    '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<meta name="author" content="${escapeHtml(model.author)}">`, `<meta name="keywords" content="${escapeHtml(`${model.markingLabel}, ${model.serial}`)}">`,
    element('title', {}, escapeHtml(`${model.markingLabel} · ${model.title} ${model.serial}`)), `<style>${REPORT_STYLE}</style>`,
  ].join('\n'));
}

function head({ labels, title, headline, facts, correction }: ReportModel): string {
  const rows = facts.map(({ label, value }) => element('div', {}, `${element('dt', {}, escapeHtml(label))}${element('dd', {}, escapeHtml(value))}`)).join('');
  return [
    element('h1', {}, escapeHtml(title)), element('p', { class: 'subtitle' }, escapeHtml(headline)), element('dl', { class: 'facts' }, rows),
    correction === '' ? '' : element('p', { class: 'correction' }, `${element('strong', {}, escapeHtml(labels.correction + labels.colon))} ${escapeHtml(correction)}`),
  ].join('\n');
}

function contents({ sections, labels }: ReportModel): string {
  const links = sections.map(({ kind, heading }) => element('a', { href: `#${kind}` }, escapeHtml(heading)));
  return element('nav', { 'aria-label': labels.contents }, list(links));
}

interface Printing {
  readonly model: ReportModel;
  readonly figures: Figures;
  readonly notes: Notes;
}

function sectionOf(section: Section, printing: Printing): string {
  const { kind, heading } = section;
  return element('section', { id: kind, 'aria-labelledby': `${kind}-title` }, `\n${element('h2', { id: `${kind}-title` }, escapeHtml(heading))}\n${bodyOf(section, printing)}\n`);
}

function bodyOf({ kind, heading, columns }: Section, { model, figures, notes }: Printing): string {
  const { labels, rowNotes, figures: words } = model;
  const said = (text: string): string => element('p', {}, escapeHtml(text));
  const note = (text: string | null): string => (text === null ? '' : element('p', { class: 'note' }, escapeHtml(text)));
  const events = (entries: readonly ReportEntry[], none: string): string => (entries.length === 0 ? said(none) : eventTable(entries, { labels, caption: heading, columns }));
  if (isWritten(kind)) return written(kind, model, notes);
  switch (kind) {
    case 'key_figures': return keyFigures(model, heading) + note(model.withheldNote);
    case 'timeline': return figure(figures.timeline, words.timelineAlt, words.timelineCaption);
    case 'map': return figure(figures.map, words.mapAlt, words.mapCaption);
    case 'frontier': return figure(figures.frontier, words.frontierAlt, words.frontierCaption);
    case 'incidents': return events(model.incidents, labels.noIncidents) + note(rowNotes.incidents);
    case 'meetings': return (model.meetings.map((meeting) => meetingArticle(meeting, model)).join('\n') || said(labels.noMeetings)) + note(rowNotes.meetings);
    case 'linked': return events(model.linked, labels.noLinked);
    case 'accounts': return accounts(model, heading);
    case 'ongoing': return (model.ongoing.length > 0 ? said(labels.ongoingIntro) : '') + events(model.ongoing, labels.noOngoing) + note(rowNotes.ongoing);
    case 'sources': return (model.sources.length === 0 ? said(labels.noSources) : sourceList(model)) + note(rowNotes.sources);
    case 'distribution': return model.distribution.length === 0 ? said(labels.noDistribution) : list(model.distribution.map(escapeHtml));
    case 'method': return method(model);
  }
}

function written(kind: keyof ReportModel['texts'], { texts, labels }: ReportModel, notes: Notes): string {
  const paragraphs = texts[kind];
  const told = (one: PrintedParagraph): string => one.sentences.map((sentence) => sentenceHtml(sentence, notes)).join(' ');
  const intro = kind === 'assessment' ? element('p', { class: 'note' }, escapeHtml(labels.notAssessed)) : '';
  if (paragraphs.length === 0) return `${intro}${element('p', {}, escapeHtml(labels.notWritten))}`;
  if (kind === 'bottom_line' || kind === 'changes') return `${intro}${list(paragraphs.map(told), { class: kind === 'bottom_line' ? 'lead' : undefined })}`;
  return `${intro}${paragraphs.map((one) => element('p', {}, told(one))).join('\n')}`;
}

function sentenceHtml({ text, note, worth }: Statement, { texts }: Notes): string {
  const parts = [escapeHtml(text), worth === null ? '' : ` ${element('span', { class: 'worth' }, `(${escapeHtml(worth)})`)}`];
  if (note === null) return parts.join('');
  const n = texts.push(note);
  return `${parts.join('')}<sup><a id="ref-${n}" href="#note-${n}" role="doc-noteref">${n}</a></sup>`;
}

function footnotes({ texts }: Notes, { labels }: ReportModel): string {
  if (texts.length === 0) return '';
  const items = texts.map((text, index) => `<li id="note-${index + 1}">${escapeHtml(text)} <a href="#ref-${index + 1}" role="doc-backlink" aria-label="${index + 1}">↩</a></li>`);
  return `<section class="notes" role="doc-endnotes" aria-label="${escapeHtml(labels.sources)}"><ol>${items.join('')}</ol></section>`;
}

function figure(svg: string, alt: string, caption: string): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`;
  return element('figure', {}, `<img src="${source}" alt="${escapeHtml(alt)}">${element('figcaption', {}, escapeHtml(caption))}`);
}

function keyFigures({ keyFigures: figures, labels, previousPeriod }: ReportModel, caption: string): string {
  const rows = figures.map(({ label, now, before, change }) => [label, element('strong', {}, escapeHtml(now)), before, change].map((cell, at) => (at === 1 ? cell : escapeHtml(cell))));
  return table({ caption, columns: ['', labels.thisPeriod, `${labels.previousPeriod} (${previousPeriod.text})`, labels.change], rows, className: 'figures' });
}

function accounts({ accounts: all, labels }: ReportModel, caption: string): string {
  if (all.length === 0) return element('p', {}, escapeHtml(labels.noAccounts));
  const rows = all.map(({ by, says, toll, grade }) => [by, says, toll.join(', '), grade].map(escapeHtml));
  return table({ caption, columns: [labels.by, labels.says, labels.toll, labels.grade], rows });
}

function eventTable(entries: readonly ReportEntry[], { labels, caption, columns }: { readonly labels: ReportModel['labels']; readonly caption: string; readonly columns: Section['columns'] }): string {
  const shown = columns ?? (['when_where', 'event', 'actors', 'toll', 'grade', 'sources'] as const);
  const headings = {
    when_where: `${labels.date}, ${labels.place.toLowerCase()}`, event: labels.event, actors: labels.actors, toll: labels.toll, grade: labels.grade, sources: labels.independentSources,
  };
  const rows = entries.map((entry) => {
    const cells = eventCells(entry, labels);
    return [escapeHtml(entry.ref), ...shown.map((column) => cells[column])];
  });
  return table({ caption, columns: [labels.reference, ...shown.map((column) => headings[column])], rows, className: 'events' });
}

function eventCells(entry: ReportEntry, labels: ReportModel['labels']) {
  const told = entry.accounts.length === 0 ? '' : `<br><small>${escapeHtml(`${labels.accounts} ${entry.accounts.join(', ')}`)}</small>`;
  return {
    when_where: whenWhere(entry),
    event: `${element('strong', {}, escapeHtml(entry.title))}<br>${signHtml(entry)} <small>${escapeHtml(`${entry.type} · ${entry.status}`)}</small><br>${escapeHtml(entry.summary)}${told}`,
    actors: actorsHtml(entry), toll: entry.kind === 'incident' ? entry.casualties.map(escapeHtml).join('<br>') : '', grade: escapeHtml(entry.grade), sources: String(entry.independentSources),
  };
}

function signHtml({ sign: { form, hollow, colour } }: ReportEntry): string {
  const look = hollow ? `fill="none" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`;
  const shape = form === 'disc' ? `<circle cx="6" cy="6" r="4.5" ${look}/>` : `<path d="M6 1 11 6 6 11 1 6z" ${look}/>`;
  return `<svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${shape}</svg>`;
}

function whenWhere({ date, edtf, place }: ReportEntry): string {
  const more = [place.precision === '' ? null : place.precision, place.side, place.frontier, place.mgrs].filter((part) => part !== null);
  return `${escapeHtml(date)}<br><small>${escapeHtml(edtf)}</small><br>${escapeHtml(place.name)}${more.length === 0 ? '' : `<br><small>${escapeHtml(more.join(' · '))}</small>`}`;
}

function actorsHtml({ actors }: ReportEntry): string {
  return actors.map(({ role, names }) => `<small>${escapeHtml(role)}</small><br>${escapeHtml(names.join(', '))}`).join('<br>');
}

function meetingArticle(meeting: MeetingEntry, { labels }: ReportModel): string {
  const many = (label: string, values: readonly string[]): string =>
    (values.length === 0 ? '' : `${element('dt', {}, escapeHtml(label))}${values.map((value) => element('dd', {}, escapeHtml(value))).join('')}`);
  const facts = [
    `<dt>${escapeHtml(`${labels.date}, ${labels.venue.toLowerCase()}`)}</dt><dd>${whenWhere(meeting)}</dd>`, meeting.actors.length === 0 ? '' : `<dt>${escapeHtml(labels.participants)}</dt><dd>${actorsHtml(meeting)}</dd>`,
    many(labels.delegations, meeting.delegations.map(({ country, head: leader }) => [country, leader].filter((part) => part !== '').join(', '))),
    many(labels.outcomes, meeting.outcomes), many(labels.commitments, meeting.commitments), many(labels.linked, meeting.linked), many(labels.accounts, meeting.accounts),
    many(labels.grade, [`${meeting.grade} · ${labels.independentSources} ${meeting.independentSources}`]),
  ].join('');
  const attributes: Attributes = { class: 'meeting' };
  return element('article', attributes, [
    element('h3', {}, `${escapeHtml(meeting.ref)}. ${escapeHtml(meeting.title)}`), element('p', {}, `${signHtml(meeting)} <small>${escapeHtml(`${meeting.type} · ${meeting.status}`)}</small>`),
    element('p', {}, escapeHtml(meeting.summary)), element('dl', {}, facts),
  ].join('\n'));
}

function sourceList({ sources, labels }: ReportModel): string {
  const item = ({ publisher, title, lang, published, address, link, cited }: SourceEntry): string => {
    const told = [element('strong', {}, escapeHtml(publisher)), escapeHtml(title ?? labels.noTitle), lang, published].filter((part) => part !== null).join(', ');
    const where = link === null ? escapeHtml(address) : element('a', { href: link, rel: 'noreferrer' }, escapeHtml(address));
    return `${told}<br>${where}<br><small>${escapeHtml(`${labels.cited} ${cited.join(', ')}`)}</small>`;
  };
  return list(sources.map(item), { class: 'sources' }, 'ol');
}

function method({ method: { notes, precisions, grades, dates }, labels, sha256 }: ReportModel): string {
  const legend = (title: string, entries: ReportModel['method']['dates']): string =>
    `${element('h3', {}, escapeHtml(title))}${element('dl', { class: 'legend' }, entries.map(({ term, meaning }) => `${element('dt', {}, escapeHtml(term))}${element('dd', {}, escapeHtml(meaning))}`).join(''))}`;
  return [
    list(notes.map(escapeHtml)), legend(labels.precisionLegend, precisions), legend(labels.dateLegend, dates), legend(labels.reliability, grades.slice(0, 6)),
    legend(labels.credibility, grades.slice(6)), element('h3', {}, escapeHtml(labels.seal)), element('p', { class: 'seal' }, escapeHtml(sha256)),
  ].join('\n');
}
