import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './REJELEGROUPE_01.fixture.ts';
import { REJELEGROUPE_01 } from './REJELEGROUPE_01.ts';

checkRule(REJELEGROUPE_01, fixtures);
