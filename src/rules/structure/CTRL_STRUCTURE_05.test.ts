import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_05.fixture.ts';
import { CTRL_STRUCTURE_05 } from './CTRL_STRUCTURE_05.ts';

checkRule(CTRL_STRUCTURE_05, fixtures);
