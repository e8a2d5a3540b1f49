// What the pictures show: each scene brings the page to where it is taken.
import { createServer } from 'node:http';

/** How long a scene may settle, in milliseconds. */
export const SETTLE = 900;

/** A meeting with something in every part, made once. */
const MEETING = {
  draft: {
    kind: 'meeting', type: 'joint_commission', status: 'held', title: { fr: 'Commission militaire mixte de suivi de la frontière', en: 'Joint military commission on the border' },
    summary: { fr: 'Les deux délégations ont arrêté un calendrier de patrouilles et un canal d’alerte.', en: '' }, when: '2024-05-10',
    where: { name: 'Nouakchott', country: 'MR', precision: 'place', side: 'MR', adm1: null, point: { lat: 18.08, lon: -15.98 }, radiusKm: null, gazetteer: null },
    actors: [], topics: [], outcomes: ['Patrouilles coordonnées', 'Canal d’alerte entre gouverneurs', 'Réunion trimestrielle'],
    delegations: [{ country: 'ML', head: { name: null, title: 'ministre de la Défense' } }, { country: 'MR', head: { name: null, title: 'chef d’état-major' } }],
    commitments: [{ text: 'Ouvrir une enquête conjointe', by: 'Mali', due: '2024-06', state: 'open' }, { text: 'Publier la liste des points de passage', by: 'Mauritanie', due: '2024-07-15', state: 'kept' }],
  },
  claims: [{ by: 'Communiqué conjoint', says: 'Les deux parties saluent la reprise du dialogue.', document: null, url: null, grade: 'B2', casualties: {} }], citations: [], links: [], marking: 'clear', note: null, tags: ['commission', 'suivi'], why: '',
};
/** Its id. */
let meeting = null;

/** The site whose feeds are watched. */
let site = null;

const screen = (key) => (page) => page.keyboard.press(key);

/** What each picture shows, over `few` (the first six events) or `much` (the whole chronology and an article in the Inbox). */
export const SCENES = [
  { name: 'desk-6', over: 'few', show: selectSecond },
  { name: 'desk-122', over: 'much', show: selectSecond },
  { name: 'list-chosen', over: 'much', show: chooseSeveral },
  { name: 'list-tags', over: 'much', show: tagSeveral },
  { name: 'views', over: 'much', show: openViews },
  { name: 'list-columns', over: 'much', show: openColumns },
  { name: 'frontier', over: 'much', show: openFrontier },
  { name: 'frontier-brushed', over: 'much', show: brushFrontier },
  { name: 'inbox', over: 'much', show: openArticle },
  { name: 'reports', over: 'much', show: openReports },
  { name: 'report-begin', over: 'much', show: beginReport },
  { name: 'templates', over: 'much', show: openTemplates },
  { name: 'template-own', over: 'much', show: openOwnTemplate },
  { name: 'report-composer', over: 'much', show: (page) => openReport(page, 'draft') },
  { name: 'report-assessment', over: 'much', show: openAssessment },
  { name: 'report-issued', over: 'much', show: (page) => openReport(page, 'issued') },
  { name: 'report-issue', over: 'much', show: openIssue },
  { name: 'report-withheld', over: 'much', show: openWithheld },
  { name: 'briefing-title', over: 'much', show: (page) => present(page, []) },
  { name: 'briefing-event', over: 'much', show: (page) => present(page, ['End', 'ArrowLeft', 'ArrowLeft', 'e']) },
  { name: 'briefing-week', over: 'much', show: (page) => present(page, ['g', 'g', 'PageDown', 'PageDown', 'PageDown', 'n']) },
  { name: 'history', over: 'much', show: screen('4') },
  { name: 'sources', over: 'much', show: screen('5') },
  { name: 'feeds-none', over: 'few', show: openFeeds(0) },
  { name: 'feeds-few', over: 'few', show: openFeeds(2) },
  { name: 'feeds-many', over: 'few', show: openFeeds(12) },
  { name: 'settings-desk', over: 'few', show: openDeskSettings },
  { name: 'settings', over: 'much', show: screen('6') },
  { name: 'editor-new', over: 'much', show: openNewIncident },
  { name: 'editor-meeting', over: 'much', show: openLongMeeting },
  { name: 'editor-sources', over: 'much', show: openEnd },
  { name: 'editor-merge', over: 'much', show: openMerge },
  { name: 'palette', over: 'much', show: openPalette },
  { name: 'keyboard', over: 'much', show: screen('?') },
];

async function selectSecond(page) {
  await page.keyboard.press('j');
  await page.keyboard.press('j');
}

async function chooseSeveral(page) {
  const list = page.getByRole('grid').first();
  const rows = list.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await rows.nth(1).click();
  await rows.nth(4).click({ modifiers: ['Shift'] });
  await rows.nth(6).click({ modifiers: ['ControlOrMeta'] });
}

async function tagSeveral(page) {
  await chooseSeveral(page);
  await page.keyboard.press('t');
}

/** Everything the list can tell, over a search. */
async function openColumns(page) {
  await rpc(page, 'settings.edit', { listColumns: ['date', 'place', 'source', 'km', 'killed', 'grade'] });
  await page.keyboard.press('/');
  await page.keyboard.type('« armée malienne » nara');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^(Choisir ce que la liste|Choose what the list)/ }).click();
}

/** Three views, one of which is what is shown. */
async function openViews(page) {
  const views = [['Enlèvements, bande de 50 km', { types: ['abduction'], maxDistanceKm: 50 }], ['Nara et environs', { text: 'nara' }], ['Rencontres de 2025', { kinds: ['meeting'], from: '2025-01-01', to: '2025-12-31' }]];
  const { views: known } = await rpc(page, 'view.list', {});
  for (const [name, filter] of views) if (!known.some((view) => view.name === name)) await rpc(page, 'view.save', { id: null, name, filter });
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'Nara et environs', exact: true }).click();
  await page.keyboard.press('v');
}

/** With the latest attack chosen, so that the inspector is open beside it. */
async function openFrontier(page) {
  await selectSecond(page);
  if (await page.getByRole('application', { name: /^(Bande frontière|Frontier strip)/ }).count() === 0) await page.keyboard.press('f');
}

/** Closer to the attacks of July 2025, a rectangle around them. */
async function brushFrontier(page) {
  await openFrontier(page);
  const strip = page.getByRole('application', { name: /^(Bande frontière|Frontier strip)/ });
  const box = await strip.boundingBox();
  await page.mouse.move(box.x + 200, box.y + box.height * 0.89);
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -200);
  await page.waitForTimeout(SETTLE);
  const [from, to] = [[0.2, 0.6], [0.8, 0.85]].map(([x, y]) => [box.x + box.width * x, box.y + box.height * y]);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

/** The palette knows documents by their titles. */
async function openArticle(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('fassala eleveurs');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { selected: true }).nth(0).waitFor();
}

/** So many feeds of a site of the pictures' own: most answer, some fail, one is paused. */
function openFeeds(count) {
  return async (page) => {
    const { feeds } = await rpc(page, 'feed.list', {});
    if (feeds.length !== count) {
      for (const { id } of feeds) await rpc(page, 'feed.remove', { id });
      const host = await feedSite();
      await rpc(page, 'settings.edit', { allowedHosts: [host] });
      for (let i = 0; i < count; i += 1) {
        const known = await rpc(page, 'feed.add', { url: `http://${host}/${i % 4 === 1 ? 'absent' : i % 4 === 3 ? 'accueil' : 'flux'}/${i}`, title: i === 4 ? 'Agence de presse des régions frontalières, dépêches du soir et du matin' : '', publisher: i === 2 ? 'Le Riverain (Néma)' : null });
        if (i === 6) await rpc(page, 'feed.edit', { id: known.id, changes: [{ field: 'paused', from: false, to: true }] });
        else if (i !== 8) await rpc(page, 'feed.poll', { id: known.id });
      }
    }
    await page.keyboard.press('5');
    await page.getByRole('tab', { name: /^(Flux|Feeds)/ }).click();
  };
}

async function feedSite() {
  site ??= await new Promise((done) => {
    const server = createServer(({ url }, response) => {
      if (url.startsWith('/absent')) response.writeHead(404).end();
      else if (url.startsWith('/flux')) response.end(`<rss version="2.0"><channel><title>Le Riverain, édition ${url.slice(6)}</title></channel></rss>`);
      else response.end('<!doctype html><title>Accueil</title>');
    });
    server.listen(0, '127.0.0.1', () => done(server));
    server.unref();
  });
  return `127.0.0.1:${site.address().port}`;
}

async function openDeskSettings(page) {
  await page.keyboard.press('6');
  await page.getByRole('tab', { name: /^(Bureau|Desk)$/ }).last().click();
}

/** A place with namesakes and a contradiction that saving has shown. */
async function openNewIncident(page) {
  await page.keyboard.press('n');
  await discardDraft(page);
  await page.keyboard.type('Accrochage au sud de Nara');
  await page.locator('[data-field=when] input').fill('vers mars 2024');
  await page.locator('[data-field=where] input').focus();
  await page.keyboard.type('Nara');
  await page.getByRole('option').first().click();
  await page.locator('[data-field^=casualties] input').first().fill('5-3');
  await page.keyboard.press('Control+s');
  await page.locator('[data-editor-form]').evaluate((form) => { form.scrollTop = 0; });
}

async function editMeeting(page) {
  meeting ??= (await rpc(page, 'event.create', MEETING)).id;
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('commission militaire mixte');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.keyboard.press('e');
  await discardDraft(page);
}

async function openLongMeeting(page) {
  await editMeeting(page);
  await page.locator('[data-field=delegations]').evaluate((field) => field.scrollIntoView());
}

async function openEnd(page) {
  await editMeeting(page);
  await page.locator('[data-editor-form]').evaluate((form) => { form.scrollTop = form.scrollHeight; });
}

async function openMerge(page) {
  await editMeeting(page);
  await page.locator('[data-field=title] input').first().fill('Commission mixte : un calendrier est arrêté');
  await page.waitForTimeout(SETTLE);
  const before = await rpc(page, 'event.get', { id: meeting });
  await rpc(page, 'event.edit', { id: meeting, why: '', changes: [
    { field: 'title', from: before.title, to: { ...before.title, fr: `${before.title.fr} (relu)` } }, { field: 'tags', from: before.tags, to: [...before.tags, 'relu'] },
  ] });
  await page.keyboard.press('Control+s');
  await page.getByRole('radiogroup').waitFor();
}

async function discardDraft(page) {
  const title = page.locator('[data-field=title] input').first();
  const discard = page.getByRole('dialog').getByRole('button', { name: /^(Abandonner|Discard)$/ });
  await title.or(discard).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await title.waitFor();
}

async function openTemplates(page) {
  await openReports(page);
  await page.keyboard.press('t');
  await page.getByRole('navigation', { name: /^(Modèles de rapport|Report templates)$/ }).waitFor();
}

/** One of the desk's own, made once, with something to mend and its sentences open. */
async function openOwnTemplate(page) {
  const { templates } = await rpc(page, 'template.list', {});
  if (templates.every(({ isShipped }) => isShipped)) await rpc(page, 'template.duplicate', { id: 'sitrep', name: { fr: 'Point du matin', en: 'Morning point' } });
  await openTemplates(page);
  await page.getByRole('button', { name: /^(Point du matin|Morning point)/ }).click();
  await page.getByRole('row', { name: /^Incidents/ }).click();
  await page.getByRole('textbox', { name: /^(Nom, anglais|Name, English)$/ }).fill('');
}

/** Three reports in three states, made once: one issued, one approved, one written in. */
async function makeReports(page) {
  if ((await rpc(page, 'report.list', {})).reports.length > 0) return;
  const make = (parts) => rpc(page, 'report.create', { template: 'sitrep', lang: 'fr', marking: 'green', author: 'Cellule frontière', distribution: ['État-major', 'Attaché de défense'], ...parts });
  const [{ events }, issued] = [await rpc(page, 'event.list', { filter: {} }), await make({ scope: { from: '2024-04-01', to: '2024-05-31' } })];
  await rpc(page, 'report.submit', { id: issued.id });
  await rpc(page, 'report.approve', { id: issued.id, approver: 'Cheffe de cellule' });
  await rpc(page, 'report.issue', { id: issued.id });
  const weekly = await make({ template: 'weekly', lang: 'en', scope: { from: '2024-05-06', to: '2024-05-12' } });
  for (const step of ['report.submit', 'report.approve']) await rpc(page, step, { id: weekly.id });
  const high = events.find(({ when }) => when.startsWith('2024-04'));
  if (high) await rpc(page, 'event.edit', { id: high.id, why: '', changes: [{ field: 'marking', from: high.marking, to: 'red' }] });
  const draft = await make({ scope: { from: '2024-04-01', to: '2024-06-30' } });
  const sentence = (text, refs, likelihood, confidence) => ({ text, refs, likelihood, confidence });
  const written = { seq: 1, paragraphs: [{ id: 'a1', sentences: [
    sentence('La reprise du dialogue militaire devrait limiter les incursions au sud de Bassikounou pendant l’été.', events.filter(({ kind, when }) => kind === 'meeting' && when.startsWith('2024-0')).slice(0, 2).map(({ id }) => id), 'likely', 'moderate'),
    sentence('Les enlèvements d’éleveurs continueront près de la ligne.', [], 'very_likely', null),
  ] }] };
  await rpc(page, 'report.edit', { id: draft.id, changes: [{ field: 'texts.assessment', from: null, to: written }] });
}

async function openReports(page) {
  await makeReports(page);
  await page.keyboard.press('3');
  await page.getByRole('grid', { name: /^(Rapports|Reports)$/ }).waitFor();
}

async function beginReport(page) {
  await page.keyboard.press('3');
  await page.getByRole('tab', { selected: true }).nth(0).waitFor();
  await page.keyboard.press('n');
  await page.getByRole('form').waitFor();
}

/** The first report in that state; its pages are laid out. */
async function openReport(page, state) {
  await openReports(page);
  const { reports } = await rpc(page, 'report.list', {});
  const { serial } = reports.find((report) => report.state === state);
  await page.getByRole('grid', { name: /^(Rapports|Reports)$/ }).getByText(serial, { exact: true }).click();
  await page.locator('svg image').first().waitFor();
}

async function openAssessment(page) {
  await openReport(page, 'draft');
  await page.keyboard.press('x');
}

async function openIssue(page) {
  await openReport(page, 'approved');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor();
}

async function openWithheld(page) {
  await openReport(page, 'draft');
  await page.keyboard.press('w');
  await page.getByRole('dialog').waitFor();
}

async function present(page, keys) {
  await openReport(page, 'issued');
  await page.keyboard.press('b');
  await page.getByRole('timer').waitFor();
  for (const key of keys) await page.keyboard.press(key);
  await page.waitForTimeout(3 * SETTLE);
}

export async function rpc(page, method, input) {
  const reply = await page.evaluate(async ([name, body]) => (await fetch(`/rpc/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json(), [method, JSON.stringify(input)]);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

async function openPalette(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('nouakchott');
}
