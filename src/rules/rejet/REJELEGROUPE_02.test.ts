import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './REJELEGROUPE_02.fixture.ts';
import { REJELEGROUPE_02 } from './REJELEGROUPE_02.ts';

checkRule(REJELEGROUPE_02, fixtures);
