import { deepFreeze } from '../base/freeze.js';
import type { Workspace } from '../model/workspace.js';
import { modernIndustrialCommunity } from './modern-industrial-community.js';
import { named } from './name-only.js';
import { namedSystem } from './named-system.js';
import { qujiangAgriServices } from './qujiang-agri-services.js';
import { shengsiCommonProsperity } from './shengsi-common-prosperity.js';
import { shengsiMarineEconomy } from './shengsi-marine-economy.js';
import { shengsiOpinion } from './shengsi-opinion.js';
import { shengsiPublicSafety } from './shengsi-public-safety.js';
import { shengsiServices } from './shengsi-services.js';
import { compilationNote, planRelease, pressReport, shengsiDraft, whitePaper } from './sources.js';
import { zhejiangLinks } from './zhejiang/links.js';
import { zhejiangCommonProsperity } from './zhejiang-common-prosperity.js';
import { zhejiangGreenProduction } from './zhejiang-green-production.js';
import { zhejiangModernIndustry } from './zhejiang-modern-industry.js';
import { zhejiangPilotPlan } from './zhejiang-pilot-plan.js';
import { zhejiangSevenSharedServices } from './zhejiang-seven-shared-services.js';

/** The systems of Zhejiang province and of its places outside Huzhou side by side, with the links between them. */
export const zhejiang: Workspace = deepFreeze({
  format: 'tixi/workspace/1',
  id: 'zhejiang',
  title: { zh: '浙江', en: 'Zhejiang' },
  systems: [
    zhejiangPilotPlan,
    zhejiangModernIndustry,
    zhejiangCommonProsperity,
    zhejiangSevenSharedServices,
    zhejiangGreenProduction,
    shengsiOpinion,
    shengsiMarineEconomy,
    shengsiServices,
    shengsiPublicSafety,
    shengsiCommonProsperity,
    qujiangAgriServices,
    modernIndustrialCommunity,
    ...named.filter((entry) => entry.source.id !== whitePaper.id).map((entry) => namedSystem(entry.id)),
  ],
  standards: [],
  links: zhejiangLinks,
  sources: [planRelease, shengsiDraft, pressReport, compilationNote],
});
