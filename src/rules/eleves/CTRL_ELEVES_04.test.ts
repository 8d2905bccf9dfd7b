import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_04.fixture.ts';
import { CTRL_ELEVES_04 } from './CTRL_ELEVES_04.ts';

checkRule(CTRL_ELEVES_04, fixtures);
