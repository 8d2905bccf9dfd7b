import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_06.fixture.ts';
import { CTRL_FICHIERS_06 } from './CTRL_FICHIERS_06.ts';

checkRule(CTRL_FICHIERS_06, fixtures);
