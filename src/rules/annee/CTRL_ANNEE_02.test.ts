import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ANNEE_02.fixture.ts';
import { CTRL_ANNEE_02 } from './CTRL_ANNEE_02.ts';

checkRule(CTRL_ANNEE_02, fixtures);
