import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_03.fixture.ts';
import { CTRL_FICHIERS_03 } from './CTRL_FICHIERS_03.ts';

checkRule(CTRL_FICHIERS_03, fixtures);
