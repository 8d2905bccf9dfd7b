import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './ELEGRP_A_01.fixture.ts';
import { ELEGRP_A_01 } from './ELEGRP_A_01.ts';

checkRule(ELEGRP_A_01, fixtures);
