import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_FICHIERS_08.fixture.ts';
import { CTRL_FICHIERS_08 } from './CTRL_FICHIERS_08.ts';

checkRule(CTRL_FICHIERS_08, fixtures);
