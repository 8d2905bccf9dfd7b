import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_06.fixture.ts';
import { CTRL_ELEVES_06 } from './CTRL_ELEVES_06.ts';

checkRule(CTRL_ELEVES_06, fixtures);
