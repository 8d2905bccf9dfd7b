import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_11.fixture.ts';
import { CTRL_ELEVES_11 } from './CTRL_ELEVES_11.ts';

checkRule(CTRL_ELEVES_11, fixtures);
