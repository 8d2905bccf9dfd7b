import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './ELEGRP_A_03.fixture.ts';
import { ELEGRP_A_03 } from './ELEGRP_A_03.ts';

checkRule(ELEGRP_A_03, fixtures);
