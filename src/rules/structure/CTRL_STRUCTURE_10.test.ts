import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_10.fixture.ts';
import { CTRL_STRUCTURE_10 } from './CTRL_STRUCTURE_10.ts';

checkRule(CTRL_STRUCTURE_10, fixtures);
