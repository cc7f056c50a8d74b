import { expect, test } from 'vitest';
import { cslNamesSchema, parseName } from '../../src/sources/name.ts';

test('the last word of a name is the family name', () => {
  expect(parseName('James Risen')).toEqual({ given: 'James', family: 'Risen' });
  expect(parseName('Mary Ann Evans')).toEqual({ given: 'Mary Ann', family: 'Evans' });
});

test('a comma parts the family name from the given names', () => {
  expect(parseName('van der Berg, Anna Maria')).toEqual({ family: 'van der Berg', given: 'Anna Maria' });
});

test('a name of one word stays whole', () => {
  expect(parseName('Plato')).toEqual({ literal: 'Plato' });
});

test('spaces around and within a name do not count', () => {
  expect(parseName('  James \n Risen ')).toEqual({ given: 'James', family: 'Risen' });
});

test('names in other scripts are parted too', () => {
  expect(parseName('علی رضایی')).toEqual({ given: 'علی', family: 'رضایی' });
  expect(parseName('Jürgen Müller-Lüdenscheidt')).toEqual({ given: 'Jürgen', family: 'Müller-Lüdenscheidt' });
});

test('authors are one name or a list, and an organisation stays whole', () => {
  expect(cslNamesSchema.parse('James Risen')).toEqual([{ given: 'James', family: 'Risen' }]);
  expect(cslNamesSchema.parse(['James Risen', { literal: 'The New York Times' }])).toEqual([
    { given: 'James', family: 'Risen' },
    { literal: 'The New York Times' },
  ]);
});

test('an empty name and an empty list are refused', () => {
  expect([' ', [], [''], [{}], 7].map((names) => cslNamesSchema.safeParse(names).success)).toEqual(Array(5).fill(false));
});
