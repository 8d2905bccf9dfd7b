import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_CALENDRIER_01.fixture.ts';
import { CTRL_CALENDRIER_01 } from './CTRL_CALENDRIER_01.ts';

checkRule(CTRL_CALENDRIER_01, fixtures);
