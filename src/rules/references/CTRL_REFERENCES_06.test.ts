import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_06.fixture.ts';
import { CTRL_REFERENCES_06 } from './CTRL_REFERENCES_06.ts';

checkRule(CTRL_REFERENCES_06, fixtures);
