import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_01.fixture.ts';
import { CTRL_ELEVES_01 } from './CTRL_ELEVES_01.ts';

checkRule(CTRL_ELEVES_01, fixtures);
