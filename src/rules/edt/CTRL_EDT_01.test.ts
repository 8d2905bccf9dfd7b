import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_EDT_01.fixture.ts';
import { CTRL_EDT_01 } from './CTRL_EDT_01.ts';

checkRule(CTRL_EDT_01, fixtures);
