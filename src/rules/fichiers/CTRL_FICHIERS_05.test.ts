import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_05.fixture.ts';
import { CTRL_FICHIERS_05 } from './CTRL_FICHIERS_05.ts';

checkRule(CTRL_FICHIERS_05, fixtures);
