import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_SERVICES_03.fixture.ts';
import { CTRL_SERVICES_03 } from './CTRL_SERVICES_03.ts';

checkRule(CTRL_SERVICES_03, fixtures);
