import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_02.fixture.ts';
import { CTRL_REFERENCES_02 } from './CTRL_REFERENCES_02.ts';

checkRule(CTRL_REFERENCES_02, fixtures);
