import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_01.fixture.ts';
import { CTRL_STRUCTURE_01 } from './CTRL_STRUCTURE_01.ts';

checkRule(CTRL_STRUCTURE_01, fixtures);
