import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_07.fixture.ts';
import { CTRL_ELEVES_07 } from './CTRL_ELEVES_07.ts';

checkRule(CTRL_ELEVES_07, fixtures);
