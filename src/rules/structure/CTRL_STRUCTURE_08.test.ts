import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_08.fixture.ts';
import { CTRL_STRUCTURE_08 } from './CTRL_STRUCTURE_08.ts';

checkRule(CTRL_STRUCTURE_08, fixtures);
