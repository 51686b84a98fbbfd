/**
 * The marker at the end of a display name. It says which invocation of which repository made a credential, so that a lost
 * one can be found, and nobody else's is ever touched.
 */
import { hash } from 'node:crypto';
import { harmless } from './foreign-text.ts';

/** What a marker says. All parts are text that survives in a display name. */
export interface Marker {
  /** Hash of the repository, 16 characters of base64url (96 bits). */
  readonly repository: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** 128 random bits as 22 characters of base64url: unique to one create, and not to be guessed by a neighbour. */
  readonly nonce: string;
}

/** Only the very end of a display name counts, so that a name that looks like a marker stays a name. */
const MARKER = /\[c1e1\.(?<repository>[\w-]{16})\.(?<runId>\d{1,20})\.(?<runAttempt>\d{1,10})\.(?<nonce>[\w-]{22})\]$/;

/** The longest display name that is sent; the API documents none, and the web page of C1 cuts long ones. */
const LONGEST_NAME = 160;

export function formatMarker(marker: Marker): string {
  return `[c1e1.${marker.repository}.${marker.runId}.${marker.runAttempt}.${marker.nonce}]`;
}

/** The marker that a display name ends with, if it ends with one. */
export function parseMarker(displayName: string): Marker | undefined {
  const { repository = '', runId = '', runAttempt = '', nonce = '' } = MARKER.exec(displayName)?.groups ?? {};
  return nonce === '' ? undefined : { repository, runId, runAttempt, nonce };
}

/** A display name that people read, cut to leave room, and the marker behind it. */
export function markedName(name: string, marker: string): string {
  return `${harmless(name, LONGEST_NAME - marker.length - 1)} ${marker}`;
}

/** SHA-256 of the repository's address as 16 characters of base64url. The address names the GitHub server too (GHES). */
export function hashRepository(address: string): string {
  return hash('sha256', address, 'base64url').slice(0, 16);
}
