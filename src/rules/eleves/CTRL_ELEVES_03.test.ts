import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_03.fixture.ts';
import { CTRL_ELEVES_03 } from './CTRL_ELEVES_03.ts';

checkRule(CTRL_ELEVES_03, fixtures);
