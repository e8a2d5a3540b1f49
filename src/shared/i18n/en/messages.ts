/** What can go wrong or needs saying, in English. */
import type { messages as french } from '../fr/messages.ts';

export const messages = {
  'error.document.empty': 'The text is empty: paste an article or choose a file that holds one.',
  'error.document.binary': 'This file is not text: save the article as plain text (.txt or .md) and open that.',
  'error.document.too_large': 'The text is {size} MB, the limit is {limit} MB: split it into articles and add them one by one.',
  'error.document.empty_file': 'The file “{name}” is empty: choose a file that holds an article.',
  'error.document.binary_file':
    'The file “{name}” is not text: save the article as plain text (.txt or .md), then open it again.',
  'error.document.too_large_file':
    'The file “{name}” is {size} MB, the limit is {limit} MB: cut it into articles and add them one by one.',
  'error.document.unreadable_file':
    'The file “{name}” cannot be read ({reason}): check its name, its folder and your rights.',
  'error.document.over_limit': 'This file is over the limit of 20 MB: split it into articles and add them one by one.',
  'error.document.unreadable_encoding': 'The encoding of this file was not recognised: save it as UTF-8 and open it again.',
  'error.document.language_unsupported':
    'Confins reads French and English; this text is in another language: it is kept, with nothing proposed.',
  'error.date.invalid': 'The date “{value}” does not exist: write it as YYYY-MM-DD, such as 2024-05-10.',
  'error.workspace.not_sqlite': '“{file}” is not a Confins workspace: choose a file made by Confins or a new name.',
  'error.workspace.not_confins':
    '“{file}” is another program’s database: choose a file made by Confins or a new name.',
  'error.workspace.damaged': '“{file}” is damaged and was left as it is: open a backup copy.',
  'error.workspace.read_only_old':
    '“{file}” comes from an older version and cannot be updated here: open a copy that can be written.',
  'error.workspace.newer':
    '“{file}” comes from a newer Confins (format {found}, {supported} at most here): update Confins.',
  'error.workspace.read_only': '“{file}” cannot be changed: give yourself write permission or open a copy.',
  'error.workspace.held': '“{file}” is already open in {holder}: reading works, close the other program to write.',
  'error.workspace.missing_folder': 'The folder of “{file}” does not exist: create it or choose another place.',
  'error.not_found.event': 'The event “{id}” is not in this workspace: it may have been removed.',
  'error.not_found.document': 'The document “{id}” is not in this workspace: it may have been removed.',
  'error.not_found.proposal': 'The proposal “{id}” is not in this workspace: read the document’s list again.',
  'error.not_found.report': 'The report “{id}” is no longer kept: produce it again.',
  'error.proposal.not_pending': 'The proposal “{id}” was already accepted or rejected: nothing was changed.',
  'error.report.period_reversed': 'The period ends ({to}) before it begins ({from}): swap the two dates.',
  'error.report.typst_failed': 'Laying out the PDF failed ({reason}): try the Markdown format.',
  'error.report.typst_timeout': 'Laying out the PDF took too long: choose a shorter period or the Markdown format.',
  'error.report.target_full': '“{file}” cannot be written: the disk is full. Make room or choose another place.',
  'error.report.target_open': '“{file}” cannot be written: another program holds it open. Close it there or choose another name.',
  'error.report.target_folder': '“{file}” cannot be written: a folder has this name. Choose another.',
  'error.report.font_missing': 'The font “{name}” is missing from the installation of Confins: install the program again.',
  'error.workspace.disk_full': 'The disk is full: nothing was saved. Make room, then try again; what was saved before is intact.',
  'error.report.target_unwritable': '“{file}” cannot be written ({reason}): choose another place.',
  'error.input.invalid': 'The value of “{field}” is not accepted ({problem}): correct it and try again.',
  'error.input.unknown_method': 'There is no operation “{name}”: reload the page or update Confins.',
  'error.input.missing_file': 'The file “{file}” was not found: check its name and folder.',
  'error.problem.title_missing':
    'A title is needed, in French or in English.',
  'error.problem.title_long':
    'The title has {length} characters, {limit} at most: shorten it.',
  'error.problem.when_missing':
    'A date is needed, even a rough one: “about March 2024”, for example.',
  'error.problem.when_reversed':
    'The period ends ({end}) before it starts ({start}): swap the two dates.',
  'error.problem.when_unreadable':
    '“{value}” is not an EDTF date: write 2024-04-07, 2024-04~ or ../2024-05-09, for example.',
  'error.problem.place_missing':
    'This place has neither a name nor a point: search for it, put it on the map, or choose a wider precision.',
  'error.problem.area_missing':
    'No area is drawn: draw it on the map or choose another precision.',
  'error.problem.region_missing':
    'Name the region or district, or choose another precision.',
  'error.problem.place_outside':
    '“{place}” lies outside the map of Confins: the event is kept but not drawn.',
  'error.problem.actor_twice':
    'The actor “{actor}” has the same role twice: keep one.',
  'error.problem.casualties_number':
    'Casualties are whole numbers, from 0.',
  'error.problem.casualties_order':
    'The maximum ({high}) is below the minimum ({low}): swap them.',
  'error.problem.commitment_empty':
    'Say what was undertaken, or remove it.',
  'error.problem.note_long':
    'The note has {length} characters, {limit} at most: keep the essential or add it as a document.',
  'error.problem.link_to_itself':
    'An event cannot be linked to itself.',
  'error.problem.link_twice':
    'This link exists already.',
  'error.problem.marking_below_source':
    'A source is marked {marking}: say why the event is marked lower, or raise its marking.',
  'error.not_found.revision':
    'Revision {seq} does not exist or cannot be restored: choose another one in the history.',
  'error.history.depends':
    'Other records depend on this one: undo first what came after it.',
  'error.history.not_last':
    'Something else was done since: go back on this act in the history, or undo first what came after it.',
  'error.history.superseded':
    'This change can no longer be undone: {fields} has changed since. Correct the event by hand.',
  'error.history.nothing_to_restore':
    'At revision {seq} this record was removed: choose an earlier revision.',
  'error.workspace.absent':
    '“{file}” does not exist: check the path, or make a new workspace.',
  'error.workspace.exists':
    '“{file}” exists already: open it, or choose another name.',
  'error.proposal.one_into':
    'Only one proposal at a time can join a chosen event.',
  'error.proposal.span_outside':
    'The passage cited for “{field}” lies outside the text: select it again.',
  'error.proposal.changed_meanwhile':
    'The proposal was changed elsewhere ({fields}): read it again before saving.',
  'error.event.changed_meanwhile':
    'The event was changed elsewhere meanwhile ({fields}): choose, field by field, what should stay.',
  'error.event.merge_kinds':
    'An incident and a meeting cannot be merged: link them instead.',
  'error.event.merge_itself':
    'An event cannot be merged with itself: choose another one.',
  'error.event.split_all':
    'Leave each event at least one source.',
  'error.not_found.actor':
    'The actor “{id}” is not in the lexicon: choose another one or add it first.',
  'error.not_found.lexicon_entry':
    'The entry “{id}” is no longer in this workspace’s lexicon: read the list again.',
  'error.lexicon.collides':
    '“{text}” already means {with}: choose other words, or change the existing entry.',
  'error.lexicon.id_stays':
    'The id “{id}” is cited by events and stays as it is: add a new actor instead.',
  'error.document.changed_meanwhile':
    'The document was changed elsewhere meanwhile ({fields}): read it again before saving.',
  'error.document.part_outside':
    'The passage {start}–{end} lies outside the text ({length} characters): select it again.',
  'error.publisher.changed_meanwhile':
    '“{name}” was changed elsewhere meanwhile ({fields}): read it again before saving.',
  'error.publisher.lang_unreadable':
    '“{value}” is not a language code: write fr, en or ar, for example.',
  'error.publisher.country_unreadable':
    '“{value}” is not a country code: write two letters, ML or MR, for example.',
  'error.internal': 'An internal error occurred ({reason}): try again; your saved data is intact.',
  'error.unreachable': 'Confins does not answer: check that it is still running, then try again.',
  'error.session': 'Confins no longer recognises this page: open it again with the token address shown at launch.',
  'error.unknown': 'An error without a description occurred ({key}): try again.',

  'warning.published_guessed': 'No publication date in the text: {date} was taken; relative dates depend on it.',
  'warning.language_unsupported': 'This text is neither French nor English: it is kept, but no event is proposed.',
  'warning.known_document': 'This text was already in the workspace: here are its proposals.',
  'warning.encoding_guessed': 'The file’s encoding was guessed ({encoding}): check the accents.',
} satisfies Record<keyof typeof french, string>;
