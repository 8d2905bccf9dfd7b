import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_09.fixture.ts';
import { CTRL_REFERENCES_09 } from './CTRL_REFERENCES_09.ts';

checkRule(CTRL_REFERENCES_09, fixtures);
