import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_02.fixture.ts';
import { CTRL_STRUCTURE_02 } from './CTRL_STRUCTURE_02.ts';

checkRule(CTRL_STRUCTURE_02, fixtures);
