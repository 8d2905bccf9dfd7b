import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_SERVICES_01.fixture.ts';
import { CTRL_SERVICES_01 } from './CTRL_SERVICES_01.ts';

checkRule(CTRL_SERVICES_01, fixtures);
