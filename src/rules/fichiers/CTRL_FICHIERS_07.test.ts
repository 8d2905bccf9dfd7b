import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_07.fixture.ts';
import { CTRL_FICHIERS_07 } from './CTRL_FICHIERS_07.ts';

checkRule(CTRL_FICHIERS_07, fixtures);
