import { locate, printings, prints, squeeze } from '../domain/evidence.ts';
import type { Units } from '../domain/unit.ts';
import type { Fault, Faults } from './fault.ts';

interface ClaimedNumber {
  readonly field: string;
  readonly value: number;
  /** As they are written in the data; nothing where they do not matter. */
  readonly decimals?: number;
}

/** A printed number and the words that prove it. */
export interface Claim {
  readonly quote: string;
  readonly quoteField: string;
  readonly numbers: readonly ClaimedNumber[];
  readonly unit?: string | undefined;
  readonly unitField?: string;
}

type At = Pick<Fault, 'file' | 'line'>;

/**
 * Checks that a quote prints its numbers and their unit, and, where the document is at hand,
 * that the quote stands in it.
 * @returns the faults; `told` are those that were found before.
 */
export const checkClaim = (
  claim: Claim,
  at: At,
  units: Units,
  told: Faults,
  document?: { readonly name: string; readonly text: string },
): Fault[] => {
  const { quote, quoteField, numbers, unit, unitField = 'unit' } = claim;
  const faults: Fault[] = [];
  if (document && !locate(quote, document.text)) {
    faults.push({
      ...at,
      field: quoteField,
      problem: `“${quote}” does not stand in ${document.name}`,
      remedy: 'compare both with the document, then copy the words again, misprints included',
    });
  }
  for (const { field, value, decimals } of numbers) {
    const printed = printings(quote, value);
    if (
      decimals !== undefined &&
      printed.length > 0 &&
      !printed.includes(Math.abs(value).toFixed(decimals))
    ) {
      faults.push({
        ...at,
        field,
        problem: `${value.toFixed(decimals)} stands in the quote as ${printed.join(', ')}`,
        remedy:
          'write it as printed; a spreadsheet drops zeros at the end unless the column is text',
      });
    }
    if (!prints(quote, value)) {
      faults.push({
        ...at,
        field,
        problem: `${value} is not printed in the quote “${quote}”`,
        remedy: 'correct the digits, or copy a quote that prints them',
      });
    }
  }
  if (unit !== undefined) {
    const spellings = units.get(unit)?.spellings;
    if (!spellings && !told.mayHold('units.csv', unit)) {
      faults.push({
        ...at,
        field: unitField,
        problem: `"${unit}" is not in units.csv`,
        remedy: 'add it there or correct it',
      });
    } else if (spellings?.every((spelling) => !squeeze(quote).includes(spelling))) {
      faults.push({
        ...at,
        field: unitField,
        problem: `"${unit}" is not printed in the quote “${quote}”`,
        remedy: 'write the unit as printed, or copy a quote that prints it',
      });
    }
  }
  return faults;
};
