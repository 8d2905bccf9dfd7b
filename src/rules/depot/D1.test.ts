import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './D1.fixture.ts';
import { D1 } from './D1.ts';

checkRule(D1, fixtures);
