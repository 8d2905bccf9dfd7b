import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_04.fixture.ts';
import { CTRL_REFERENCES_04 } from './CTRL_REFERENCES_04.ts';

checkRule(CTRL_REFERENCES_04, fixtures);
