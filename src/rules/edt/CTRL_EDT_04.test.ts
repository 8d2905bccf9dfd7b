import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_EDT_04.fixture.ts';
import { CTRL_EDT_04 } from './CTRL_EDT_04.ts';

checkRule(CTRL_EDT_04, fixtures);
