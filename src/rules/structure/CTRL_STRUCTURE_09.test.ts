import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_09.fixture.ts';
import { CTRL_STRUCTURE_09 } from './CTRL_STRUCTURE_09.ts';

checkRule(CTRL_STRUCTURE_09, fixtures);
