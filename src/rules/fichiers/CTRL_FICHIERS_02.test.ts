import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_02.fixture.ts';
import { CTRL_FICHIERS_02 } from './CTRL_FICHIERS_02.ts';

checkRule(CTRL_FICHIERS_02, fixtures);
