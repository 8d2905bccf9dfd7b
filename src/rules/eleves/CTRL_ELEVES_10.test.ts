import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_10.fixture.ts';
import { CTRL_ELEVES_10 } from './CTRL_ELEVES_10.ts';

checkRule(CTRL_ELEVES_10, fixtures);
