import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './D3.fixture.ts';
import { D3 } from './D3.ts';

checkRule(D3, fixtures);
