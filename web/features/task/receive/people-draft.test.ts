import { expect, test } from 'vitest';
import { emptyPeople, hasNameless, peopleDraftOf, peopleGiven, withChange, withoutPerson, withPerson } from './people-draft.ts';

test('nobody named is nothing sent', () => {
  expect(peopleGiven(emptyPeople)).toBeUndefined();
  expect(peopleGiven(withChange(emptyPeople, 'liaison', 0, { name: '  ' }))).toBeUndefined();
});

test('only roles in which somebody is named are sent; an empty telephone is none', () => {
  const draft = withChange(emptyPeople, 'responsiblePerson', 0, { name: ' 预算科科长 ', title: '科长', phone: ' ' });
  expect(peopleGiven(draft)).toEqual({ responsiblePerson: [{ name: '预算科科长', title: '科长', phone: null }] });
});

test('a post without a name is told, an empty line is not', () => {
  expect(hasNameless(emptyPeople)).toBe(false);
  expect(hasNameless(withChange(emptyPeople, 'liaison', 0, { title: '科员' }))).toBe(true);
});

test('lines come and go by themselves', () => {
  const two = withPerson(withPerson(emptyPeople, 'liaison'), 'liaison');
  expect(two.liaison.map((person) => person.key)).toEqual([0, 1, 2]);
  expect(withPerson(withoutPerson(two, 'liaison', 1), 'liaison').liaison.map((person) => person.key)).toEqual([0, 2, 3]);
});

test('who is named already is there to be changed; a role without anybody has an empty line', () => {
  const draft = peopleDraftOf([{ role: 'responsiblePerson', name: '科长', title: '', phone: '0475-1' }]);
  expect(draft.responsiblePerson).toEqual([{ key: 0, name: '科长', title: '', phone: '0475-1' }]);
  expect(draft.liaison).toEqual(emptyPeople.liaison);
});
