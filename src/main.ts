import { mint } from './index.ts';

void mint();
