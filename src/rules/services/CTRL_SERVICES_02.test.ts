import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_SERVICES_02.fixture.ts';
import { CTRL_SERVICES_02 } from './CTRL_SERVICES_02.ts';

checkRule(CTRL_SERVICES_02, fixtures);
