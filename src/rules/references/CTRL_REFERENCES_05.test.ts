import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_05.fixture.ts';
import { CTRL_REFERENCES_05 } from './CTRL_REFERENCES_05.ts';

checkRule(CTRL_REFERENCES_05, fixtures);
