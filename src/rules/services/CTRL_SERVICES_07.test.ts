import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_SERVICES_07.fixture.ts';
import { CTRL_SERVICES_07 } from './CTRL_SERVICES_07.ts';

checkRule(CTRL_SERVICES_07, fixtures);
