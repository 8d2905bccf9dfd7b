import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './D5.fixture.ts';
import { D5 } from './D5.ts';

checkRule(D5, fixtures);
