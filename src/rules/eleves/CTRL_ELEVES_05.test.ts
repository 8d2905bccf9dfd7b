import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_05.fixture.ts';
import { CTRL_ELEVES_05 } from './CTRL_ELEVES_05.ts';

checkRule(CTRL_ELEVES_05, fixtures);
