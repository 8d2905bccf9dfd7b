import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_12.fixture.ts';
import { CTRL_ELEVES_12 } from './CTRL_ELEVES_12.ts';

checkRule(CTRL_ELEVES_12, fixtures);
