import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './D4.fixture.ts';
import { D4 } from './D4.ts';

checkRule(D4, fixtures);
