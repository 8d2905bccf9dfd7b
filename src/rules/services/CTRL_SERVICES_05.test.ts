import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_SERVICES_05.fixture.ts';
import { CTRL_SERVICES_05 } from './CTRL_SERVICES_05.ts';

checkRule(CTRL_SERVICES_05, fixtures);
