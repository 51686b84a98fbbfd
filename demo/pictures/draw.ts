/** The pictures of the documentation, by their file names. */
import { tellStory } from '../story.ts';
import { drawLog } from './log-picture.ts';
import { drawReceipts } from './receipt-picture.ts';

/** An arbitrary time; always the same, so that the pictures change with the product only. */
const START = Date.UTC(2026, 2, 2, 9);

/** Tells the story and draws it. The same code gives the same pictures, letter by letter. */
export async function drawPictures(): Promise<Readonly<Record<string, string>>> {
  const story = await tellStory(START);
  return { 'log.svg': drawLog(story), 'receipt.svg': drawReceipts(story.receipts) };
}
