import { cleanUp } from './index.ts';

void cleanUp();
