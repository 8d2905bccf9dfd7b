import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './GROUPE_A_01.fixture.ts';
import { GROUPE_A_01 } from './GROUPE_A_01.ts';

checkRule(GROUPE_A_01, fixtures);
