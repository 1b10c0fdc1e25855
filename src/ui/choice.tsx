import {useId} from 'preact/hooks';

type ChoiceProps = {
	label: string;
	value: string;
	options: readonly {value: string; text: string}[];
	onChange: (value: string) => void;
	describedBy?: string | undefined;
};

/** A list to choose one of. */
export const Choice = ({label, value, options, onChange, describedBy}: ChoiceProps) => {
	const id = useId();
	return (
		<div class="choice">
			<label for={id}>{label}</label>
			<select
				id={id}
				aria-describedby={describedBy}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				{options.map(({value: own, text}) => (
					<option key={own} value={own} selected={own === value}>
						{text}
					</option>
				))}
			</select>
		</div>
	);
};
