import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './REJELEGROUPE_03.fixture.ts';
import { REJELEGROUPE_03 } from './REJELEGROUPE_03.ts';

checkRule(REJELEGROUPE_03, fixtures);
