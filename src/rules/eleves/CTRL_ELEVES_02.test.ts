import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_02.fixture.ts';
import { CTRL_ELEVES_02 } from './CTRL_ELEVES_02.ts';

checkRule(CTRL_ELEVES_02, fixtures);
