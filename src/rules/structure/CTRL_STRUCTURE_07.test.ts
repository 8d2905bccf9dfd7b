import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_07.fixture.ts';
import { CTRL_STRUCTURE_07 } from './CTRL_STRUCTURE_07.ts';

checkRule(CTRL_STRUCTURE_07, fixtures);
