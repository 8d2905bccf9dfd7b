import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_03.fixture.ts';
import { CTRL_STRUCTURE_03 } from './CTRL_STRUCTURE_03.ts';

checkRule(CTRL_STRUCTURE_03, fixtures);
