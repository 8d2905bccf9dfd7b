import { checkRule } from '../../../test/kit/check-rule.ts';
import { fixtures } from './CTRL_REFERENCES_08.fixture.ts';
import { CTRL_REFERENCES_08 } from './CTRL_REFERENCES_08.ts';

checkRule(CTRL_REFERENCES_08, fixtures);
