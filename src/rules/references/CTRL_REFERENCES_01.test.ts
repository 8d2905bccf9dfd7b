import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_01.fixture.ts';
import { CTRL_REFERENCES_01 } from './CTRL_REFERENCES_01.ts';

checkRule(CTRL_REFERENCES_01, fixtures);
