import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_STRUCTURE_04.fixture.ts';
import { CTRL_STRUCTURE_04 } from './CTRL_STRUCTURE_04.ts';

checkRule(CTRL_STRUCTURE_04, fixtures);
