import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './ELEGRP_A_02.fixture.ts';
import { ELEGRP_A_02 } from './ELEGRP_A_02.ts';

checkRule(ELEGRP_A_02, fixtures);
