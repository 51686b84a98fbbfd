import { rotateBridge } from './index.ts';

void rotateBridge();
