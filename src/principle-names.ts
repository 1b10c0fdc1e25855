import type {Principle} from './coach/principles.ts';
import type {WordKey} from './ui/words.ts';

/** What the principles are called. */
export const principleNames: Record<Principle, WordKey> = {
	listening: 'principleListening',
	empathy: 'principleEmpathy',
	curiosity: 'principleCuriosity',
	understanding: 'principleUnderstanding',
	respect: 'principleRespect',
	belonging: 'principleBelonging',
	value: 'principleValue',
	noAgenda: 'principleNoAgenda',
	transparency: 'principleTransparency',
	mutuality: 'principleMutuality',
	freedom: 'principleFreedom',
	fit: 'principleFit',
};
