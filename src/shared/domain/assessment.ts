/** Likelihood and confidence of an assessment: the scale of ICD 203 (Analytic Standards, ODNI). Facts carry neither. */
import { z } from 'zod';

export const LIKELIHOODS = ['almost_no_chance', 'very_unlikely', 'unlikely', 'roughly_even', 'likely', 'very_likely', 'almost_certain'] as const;
export const Likelihood = z.enum(LIKELIHOODS);
export type Likelihood = z.infer<typeof Likelihood>;

/** Per cent, from and to. */
export const LIKELIHOOD_RANGE: Readonly<Record<Likelihood, readonly [number, number]>> = {
  almost_no_chance: [1, 5], very_unlikely: [5, 20], unlikely: [20, 45], roughly_even: [45, 55], likely: [55, 80], very_likely: [80, 95],
  almost_certain: [95, 99],
};

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;
