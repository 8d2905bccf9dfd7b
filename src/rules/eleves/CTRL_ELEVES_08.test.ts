import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_ELEVES_08.fixture.ts';
import { CTRL_ELEVES_08 } from './CTRL_ELEVES_08.ts';

checkRule(CTRL_ELEVES_08, fixtures);
