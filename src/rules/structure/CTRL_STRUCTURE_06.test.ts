import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_06.fixture.ts';
import { CTRL_STRUCTURE_06 } from './CTRL_STRUCTURE_06.ts';

checkRule(CTRL_STRUCTURE_06, fixtures);
