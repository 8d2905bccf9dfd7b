import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_EDT_02.fixture.ts';
import { CTRL_EDT_02 } from './CTRL_EDT_02.ts';

checkRule(CTRL_EDT_02, fixtures);
