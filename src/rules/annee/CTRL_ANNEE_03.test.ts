import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ANNEE_03.fixture.ts';
import { CTRL_ANNEE_03 } from './CTRL_ANNEE_03.ts';

checkRule(CTRL_ANNEE_03, fixtures);
