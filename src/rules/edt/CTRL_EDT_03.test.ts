import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_EDT_03.fixture.ts';
import { CTRL_EDT_03 } from './CTRL_EDT_03.ts';

checkRule(CTRL_EDT_03, fixtures);
