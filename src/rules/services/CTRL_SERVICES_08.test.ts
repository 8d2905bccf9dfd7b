import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_SERVICES_08.fixture.ts';
import { CTRL_SERVICES_08 } from './CTRL_SERVICES_08.ts';

checkRule(CTRL_SERVICES_08, fixtures);
