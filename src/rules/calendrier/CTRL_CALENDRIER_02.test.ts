import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_CALENDRIER_02.fixture.ts';
import { CTRL_CALENDRIER_02 } from './CTRL_CALENDRIER_02.ts';

checkRule(CTRL_CALENDRIER_02, fixtures);
