import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_03.fixture.ts';
import { CTRL_REFERENCES_03 } from './CTRL_REFERENCES_03.ts';

checkRule(CTRL_REFERENCES_03, fixtures);
