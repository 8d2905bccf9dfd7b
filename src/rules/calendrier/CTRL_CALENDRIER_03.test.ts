import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_CALENDRIER_03.fixture.ts';
import { CTRL_CALENDRIER_03 } from './CTRL_CALENDRIER_03.ts';

checkRule(CTRL_CALENDRIER_03, fixtures);
