import { revoke } from './index.ts';

void revoke();
