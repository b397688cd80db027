import type { DesignationAmendment } from './designation.js';
import type { Family } from './family.js';

/** A designation while it is being read. */
export interface Draft {
  family: Family;
  number: string;
  through: string | null;
  year: number | null;
  month: number | null;
  revised: number | null;
  confirmed: number | null;
  amendments: DesignationAmendment[];
  variant: string | null;
}

export function emptyDraft(family: Family, number: string): Draft {
  return {
    family,
    number,
    through: null,
    year: null,
    month: null,
    revised: null,
    confirmed: null,
    variant: null,
    amendments: [],
  };
}
