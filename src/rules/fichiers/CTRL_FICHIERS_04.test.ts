import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_04.fixture.ts';
import { CTRL_FICHIERS_04 } from './CTRL_FICHIERS_04.ts';

checkRule(CTRL_FICHIERS_04, fixtures);
