import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ANNEE_04.fixture.ts';
import { CTRL_ANNEE_04 } from './CTRL_ANNEE_04.ts';

checkRule(CTRL_ANNEE_04, fixtures);
