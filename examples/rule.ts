import { audit, defineRule, parsePolicy, parseSystem, updateBaseline } from 'tixi';

// Standards of associations that nobody has evaluated: a rule of one's own, written with what tixi exports.
const notEvaluated = defineRule({
  id: 'not-evaluated',
  severity: 'warning',
  sentences: {
    name: { zh: '团体标准没有评价', en: 'association standards without evaluation' },
    message: { zh: '{title}没有实施效果评价', en: '{title} has not been evaluated' },
    next: { zh: '安排评价', en: 'have it evaluated' },
  },
  *look({ system, coverage }) {
    if (coverage().total.existing === 0) return;
    for (const { id, title, level, evaluations = [] } of system.standards) {
      if (level !== 'association' || evaluations.length > 0) continue;
      yield { standard: id, args: { title: title.zh ?? id }, evidence: [id] };
    }
  },
});

const system = parseSystem({
  format: 'tixi/1',
  id: 'lifts',
  title: { zh: '电梯标准体系' },
  levels: [],
  sources: [],
  claims: [],
  children: [{ id: 'use', title: { zh: '使用' }, expectation: { required: 2 }, placements: ['lift', 'old-house'] }],
  standards: [
    { id: 'lift', designation: 'GB/T 7588.1-2020', title: { zh: '电梯制造与安装安全规范' }, status: 'in-force' },
    { id: 'old-house', level: 'association', title: { zh: '加装电梯规范' }, status: 'in-force' },
  ],
});

const report = audit(system, { rules: [notEvaluated] });
for (const { severity, message } of report.findings) console.log(severity, message.zh);

// A policy may name the rule; a baseline accepts what it found until a day.
const policy = parsePolicy(
  { format: 'tixi/policy/1', rules: { 'not-evaluated': 'error' } },
  { rules: ['not-evaluated'] },
);
console.log('errors', audit(system, { rules: [notEvaluated], policy }).summary.error);

const baseline = updateBaseline(report, { reason: '已列入明年计划', by: '标准化处', expires: '2027-12-31' });
for (const asOf of ['2027-06-01', '2028-01-01']) {
  console.log(asOf, audit(system, { rules: [notEvaluated], baseline, asOf }).summary.warning);
}

/* prints
warning 加装电梯规范没有实施效果评价
errors 1
2027-06-01 0
2028-01-01 1
*/
