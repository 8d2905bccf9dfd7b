import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_SERVICES_04.fixture.ts';
import { CTRL_SERVICES_04 } from './CTRL_SERVICES_04.ts';

checkRule(CTRL_SERVICES_04, fixtures);
