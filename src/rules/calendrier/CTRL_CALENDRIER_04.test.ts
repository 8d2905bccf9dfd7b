import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_CALENDRIER_04.fixture.ts';
import { CTRL_CALENDRIER_04 } from './CTRL_CALENDRIER_04.ts';

checkRule(CTRL_CALENDRIER_04, fixtures);
