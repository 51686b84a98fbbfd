import fc from 'fast-check';

/**
 * Any code point, half surrogate pairs among them; every other one is Latin, where the controls are. In place of
 * fast-check's `unit: 'binary'`, which takes a second to build in every file that asks for it.
 */
export const anyCharacter = fc.oneof(fc.nat(0xff), fc.nat(0x10ffff)).map((code) => String.fromCodePoint(code));
