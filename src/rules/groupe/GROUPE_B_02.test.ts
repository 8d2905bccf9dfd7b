import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './GROUPE_B_02.fixture.ts';
import { GROUPE_B_02 } from './GROUPE_B_02.ts';

checkRule(GROUPE_B_02, fixtures);
