import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './D2.fixture.ts';
import { D2 } from './D2.ts';

checkRule(D2, fixtures);
