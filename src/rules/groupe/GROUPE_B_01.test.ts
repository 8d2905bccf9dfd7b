import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './GROUPE_B_01.fixture.ts';
import { GROUPE_B_01 } from './GROUPE_B_01.ts';

checkRule(GROUPE_B_01, fixtures);
