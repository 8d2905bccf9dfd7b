import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_13.fixture.ts';
import { CTRL_ELEVES_13 } from './CTRL_ELEVES_13.ts';

checkRule(CTRL_ELEVES_13, fixtures);
