import { deepFreeze } from '../base/freeze.js';
import type { Workspace } from '../model/workspace.js';
import { changxingSocialOrganisations } from './changxing-social-organisations.js';
import { deqingUrbanRural } from './deqing-urban-rural.js';
import { huzhouLinks } from './huzhou/links.js';
import { huzhouCivilAffairs } from './huzhou-civil-affairs.js';
import { huzhouEcoCivilization } from './huzhou-eco-civilization.js';
import { huzhouGovernance } from './huzhou-governance.js';
import { huzhouGovernanceAction } from './huzhou-governance-action.js';
import { huzhouGreenFinance } from './huzhou-green-finance.js';
import { huzhouGreenManufacturing } from './huzhou-green-manufacturing.js';
import { huzhouInlandWaterway } from './huzhou-inland-waterway.js';
import { huzhouStandardizationPlus } from './huzhou-standardization-plus.js';
import { huzhouStandards } from './huzhou-standards.js';
import { huzhouTourism } from './huzhou-tourism.js';
import { namedSystem } from './named-system.js';
import { nanxunElevator } from './nanxun-elevator.js';
import { ruralSocialGovernance } from './rural-social-governance.js';
import { whitePaper } from './sources.js';

/** The systems of the Huzhou white paper side by side, with the links between them. */
export const huzhou: Workspace = deepFreeze({
  format: 'tixi/workspace/1',
  id: 'huzhou',
  title: { zh: '湖州', en: 'Huzhou' },
  systems: [
    huzhouStandards,
    huzhouEcoCivilization,
    huzhouGreenFinance,
    huzhouGreenManufacturing,
    huzhouTourism,
    huzhouInlandWaterway,
    huzhouGovernance,
    huzhouGovernanceAction,
    huzhouStandardizationPlus,
    huzhouCivilAffairs,
    ruralSocialGovernance,
    nanxunElevator,
    deqingUrbanRural,
    changxingSocialOrganisations,
    namedSystem('epidemic-control'),
    namedSystem('beautiful-countryside'),
    namedSystem('urban-rural-integration'),
    namedSystem('green-bond-rating'),
    namedSystem('mass-organisation-work'),
    namedSystem('social-organisation-party-building'),
    namedSystem('social-organisation-management'),
    namedSystem('international-green-finance'),
    namedSystem('international-green-manufacturing'),
    namedSystem('national-green-manufacturing'),
  ],
  standards: [],
  links: huzhouLinks,
  sources: [whitePaper],
});
