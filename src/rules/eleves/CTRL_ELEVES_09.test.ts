import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_09.fixture.ts';
import { CTRL_ELEVES_09 } from './CTRL_ELEVES_09.ts';

checkRule(CTRL_ELEVES_09, fixtures);
