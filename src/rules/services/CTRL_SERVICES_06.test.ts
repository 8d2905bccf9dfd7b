import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_SERVICES_06.fixture.ts';
import { CTRL_SERVICES_06 } from './CTRL_SERVICES_06.ts';

checkRule(CTRL_SERVICES_06, fixtures);
