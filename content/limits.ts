import type { LimitId } from '../core/content/profile.ts'
import type { SourceId } from './sources/organizations.ts'

/** What a person may tell us of their body, and the sources of each. Limits only remove or swap items. */
export const LIMITS = {
  'recent-surgery': ['k-physio'],
  pregnancy: ['preg-kkh', 'who2020'],
  vertigo: ['lanark-bppv'],
  osteoporosis: ['osteo2022'],
  'spinal-stenosis': ['unc-stenosis'],
  'neck-nerve': ['bjgp-neck-nerve'],
  sciatica: ['k-physio'],
  'shoulder-pain': ['k-shoulder', 'rnoh-shoulder'],
  'hip-replacement': ['k-physio'],
  'knee-pain': ['k-physio'],
  'wrist-nerve': ['nidirect-cts'],
  balance: ['k-physio'],
  'high-bp': ['k-physio'],
  spasticity: ['msktc-spasticity', 'ms-society'],
  'sci-ad': ['ad-scirt'],
  'fluid-limit': ['hf-fluid'],
  'numb-feet': ['k-physio'],
  'jaw-lock': ['mayo-tmj'],
  'eye-surgery': ['k-physio'],
  'lung-disease': ['k-physio'],
  'dvt-signs': ['uclh-dvt'],
  'chest-leg-pain': ['hse-ie-chest', 'nhs-pad'],
} as const satisfies Readonly<Record<LimitId, readonly SourceId[]>>
