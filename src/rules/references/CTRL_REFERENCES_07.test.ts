import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_07.fixture.ts';
import { CTRL_REFERENCES_07 } from './CTRL_REFERENCES_07.ts';

checkRule(CTRL_REFERENCES_07, fixtures);
