import {send} from '../messages.ts';

/** What a person decides in the card for all pages. The worker writes it down. */
export const choices = {
	useRule: (rule: string, use: boolean) => send('background:useRule', {rule, use}),
	turnOffHere: () => send('background:turnOff', {where: 'here'}),
	turnOff: () => send('background:turnOff', {where: 'everywhere'}),
};

export type Choices = typeof choices;
