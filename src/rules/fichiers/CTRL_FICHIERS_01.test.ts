import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_01.fixture.ts';
import { CTRL_FICHIERS_01 } from './CTRL_FICHIERS_01.ts';

checkRule(CTRL_FICHIERS_01, fixtures);
