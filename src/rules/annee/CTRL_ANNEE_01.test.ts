import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ANNEE_01.fixture.ts';
import { CTRL_ANNEE_01 } from './CTRL_ANNEE_01.ts';

checkRule(CTRL_ANNEE_01, fixtures);
