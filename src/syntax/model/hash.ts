/**
 * Integer hashing of features. A key is never 0, which marks an empty slot in a feature table. Written for the hot loop:
 * one multiplication for each part, and one round of mixing at the end.
 */

const A = 0x9e3779b1;
const B = 0x85ebca6b;
const C = 0xc2b2ae35;
const D = 0x27d4eb2f;
const TEMPLATE = 0x165667b1;

/** One step of hashing a string of characters. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, A);
  return product ^ (product >>> 15);
}

function finish(sum: number): number {
  const product = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  const key = product ^ (product >>> 15);
  return key === 0 ? 1 : key;
}

export function key1(template: number, a: number): number {
  return finish((Math.imul(template, TEMPLATE) + Math.imul(a, A)) | 0);
}

export function key2(template: number, a: number, b: number): number {
  return finish((Math.imul(template, TEMPLATE) + Math.imul(a, A) + Math.imul(b, B)) | 0);
}

export function key3(template: number, a: number, b: number, c: number): number {
  return finish((Math.imul(template, TEMPLATE) + Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C)) | 0);
}

export function key4(template: number, a: number, b: number, c: number, d: number): number {
  const sum = Math.imul(a, A) + Math.imul(b, B) + Math.imul(c, C) + Math.imul(d, D);
  return finish((Math.imul(template, TEMPLATE) + sum) | 0);
}
