import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_09.fixture.ts';
import { CTRL_FICHIERS_09 } from './CTRL_FICHIERS_09.ts';

checkRule(CTRL_FICHIERS_09, fixtures);
