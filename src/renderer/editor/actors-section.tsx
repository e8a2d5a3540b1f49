/** Who took part, in which role; an actor nobody has written of yet joins the desk's own lexicon. */
import { type Actor, Role, ROLES } from '#shared/domain/actor';
import { fold } from '#shared/domain/filter';
import { useMemo, useState } from 'react';
import { useActors } from '../api/queries.ts';
import { useActorName } from '../ui/actors.ts';
import { Finder, type Finding } from '../ui/finder.tsx';
import { Select } from '../ui/select.tsx';
import { useLang, useText } from '../ui/text.tsx';
import { actorType } from './actor-types.ts';
import styles from './editor.module.css';
import rowsStyles from './rows.module.css';
import { NewActor } from './new-actor.tsx';
import { replaced, Row, without } from './rows.tsx';
import { Judged, useWork } from './work-context.tsx';

export function Actors() {
  const t = useText();
  const nameOf = useActorName();
  const { form, patch, problem } = useWork();
  const { actors } = form;
  const told = problem('actors');
  return (
    <Judged field="actors" wide>
      {actors.length > 0 && (
        <ul className={rowsStyles.items}>
          {actors.map(({ id, role }, index) => (
            <Row key={`${id} ${String(index)}`} columns="actor" name={nameOf(id)} onRemove={() => patch({ actors: without(actors, index) })}>
              <span className={rowsStyles.itemName}>{nameOf(id)}</span>
              <Select
                isBare label={t('edit.role', { name: nameOf(id) })} value={role} choices={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
                onChange={(value) => patch({ actors: replaced(actors, index, { role: Role.parse(value) }) })}
              />
            </Row>
          ))}
        </ul>
      )}
      <AddActor />
      {told !== null && <p className={styles.problem} role="alert">{told}</p>}
    </Judged>
  );
}

/** The row that stands for "none of these". */
const NEW = 'new actor';

function AddActor() {
  const t = useText();
  const lang = useLang();
  const { form, patch } = useWork();
  const { data: actors } = useActors();
  const [text, setText] = useState('');
  const [newName, setNewName] = useState<string | null>(null);
  const findings = useMemo((): Finding[] => {
    const known = found(actors ?? [], text).map(({ id, name, type, country }) => ({
      id, name: name[lang], detail: [t(`actorType.${actorType(type)}`), country === 'XX' ? null : country].filter((part) => part !== null).join(' · '),
    }));
    return text.trim().length < 2 ? known : [...known, { id: NEW, name: t('edit.actor.new', { name: text.trim() }) }];
  }, [actors, lang, t, text]);
  const add = (id: string): void => {
    patch({ actors: [...form.actors, { id, role: nextRole(form.kind, form.actors.map(({ role }) => role)) }] });
    setText('');
    setNewName(null);
  };
  const choose = (id: string): void => {
    if (id === NEW) setNewName(text.trim());
    else add(id);
  };
  return (
    <>
      <Finder label={t('edit.actor.add')} text={text} onText={setText} findings={findings} onChoose={choose} none={t('edit.actor.none')} help={t('edit.actor.help')} />
      {newName !== null && <NewActor name={newName} onMade={add} onCancel={() => setNewName(null)} />}
    </>
  );
}

const MOST = 12;

/** Actors whose name or id holds the text, those that begin with it first. */
function found(actors: readonly Actor[], text: string): readonly Actor[] {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const words = ({ id, name }: Actor): string[] => [fold(name.fr), fold(name.en), name.ar, fold(id.replaceAll('_', ' '))];
  const hits = actors.filter((actor) => words(actor).some((word) => word.includes(wanted)));
  const leads = (actor: Actor): number => Number(!words(actor).some((word) => word.startsWith(wanted)));
  return hits.toSorted((a, b) => leads(a) - leads(b)).slice(0, MOST);
}

/** In an incident the first is its author, the next its target; at a meeting the host comes first. */
function nextRole(kind: 'incident' | 'meeting', roles: readonly Role[]): Role {
  const [first, second]: readonly Role[] = kind === 'incident' ? ['perpetrator', 'target'] : ['host', 'visitor'];
  const next = [first, second].find((role) => role !== undefined && !roles.includes(role));
  return next ?? (kind === 'incident' ? 'target' : 'participant');
}
