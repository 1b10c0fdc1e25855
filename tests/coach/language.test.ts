import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readText} from '../../src/coach/text/text.ts';

describe('another language', () => {
	test.each([
		['Spanish', 'Muchas gracias por compartirlo, a mí me pasó lo mismo el año pasado'],
		['Spanish without accents', 'hola amigo, como puedo hacer para que esto funcione'],
		['Catalan', 'Moltes gràcies, això és molt útil per a nosaltres'],
		['Portuguese', 'Muito obrigado, isso me ajudou bastante com o meu projeto'],
		['French', 'Merci beaucoup pour ce partage, c’est exactement ce que je cherchais'],
		['Italian', 'Grazie mille, anche a me è successo qualche anno fa'],
		['Romanian', 'Mulțumesc foarte mult, mi-a fost de mare ajutor'],
		['German', 'Vielen Dank, das hat mir wirklich sehr geholfen'],
		['German in small letters', 'das ist echt eine gute idee, aber ich würde es anders machen'],
		['Dutch', 'Dat is wel een goed idee maar ik weet niet of het in de praktijk werkt'],
		['Afrikaans', 'Baie dankie, dit het my regtig gehelp met die probleem'],
		['Swedish', 'Tack så mycket, det här hjälpte mig verkligen'],
		['Norwegian', 'Tusen takk, det var akkurat det jeg trengte'],
		['Danish', 'Mange tak, det er noget jeg også har prøvet'],
		['Finnish', 'Kiitos paljon, tämä oli juuri se mitä etsin'],
		['Hungarian', 'Nagyon köszönöm, ez sokat segített nekem'],
		['Polish', 'Dziękuję bardzo, to jest właśnie to czego szukałem'],
		['Czech', 'Díky moc, to mi opravdu hodně pomohlo'],
		['Croatian', 'Hvala puno, ovo mi je stvarno pomoglo'],
		['Turkish', 'Çok teşekkür ederim, bu benim için çok faydalı oldu'],
		['Indonesian', 'Terima kasih banyak, ini sangat membantu saya'],
		['Malay', 'Saya pun pernah kena macam ni, memang susah nak settle'],
		['Tagalog', 'Maraming salamat po, malaking tulong ito sa akin'],
		['Vietnamese', 'Cảm ơn bạn rất nhiều, bài viết này thật hữu ích'],
		['Swahili', 'Asante sana, hii imenisaidia sana katika kazi yangu'],
		['Welsh', 'Diolch yn fawr iawn, mae hyn wedi helpu llawer gyda fy ngwaith i'],
		['Irish', 'Go raibh maith agat, tá sé sin an-mhaith ar fad agus an-úsáideach'],
		['Basque', 'Eskerrik asko, oso lagungarria izan da niretzat'],
		['Hindi, romanised', 'bhai ye bahut acha hai, mujhe bhi yahi problem thi'],
		['Urdu, romanised', 'aap ki baat bilkul sahi hai, mera bhi yehi khayal hai'],
		['Bengali, romanised', 'khub bhalo laglo, ami o ei rokom kichu korte chai'],
		['Tamil, romanised', 'romba nalla irukku anna, naan try panren'],
		['Russian', 'Спасибо большое, это очень помогло'],
		['Ukrainian', 'Дуже дякую, це саме те, що я шукав'],
		['Greek', 'Ευχαριστώ πολύ, με βοήθησε πραγματικά'],
		['Arabic', 'شكرا جزيلا على هذه المعلومات المفيدة'],
		['Hebrew', 'תודה רבה על השיתוף, זה עזר לי מאוד'],
		['Persian', 'خیلی ممنون از شما، خیلی مفید بود'],
		['Hindi', 'बहुत बहुत धन्यवाद, यह मेरे लिए बहुत उपयोगी है'],
		['Chinese', '谢谢你的分享，对我很有帮助'],
		['Japanese', '共有してくれてありがとうございます。とても助かりました'],
		['Korean', '공유해 주셔서 감사합니다. 정말 도움이 되었어요'],
		['Thai', 'ขอบคุณมากสำหรับข้อมูลที่เป็นประโยชน์นี้'],
		[
			'one that no list knows',
			'sikepele ndingathanda ukwazi ukuba ungandinceda njani ngale ngxaki inzima',
		],
		['two words', 'Muchas gracias!'],
		['a greeting', 'Hola, muchas gracias por compartir tu historia'],
		['names in it', 'Ich finde das wirklich schade, viel Glück mit der Suche in New York'],
	])('is not taken for English: %s', (_, reply) => {
		expect(readText(reply).english).toBe(false);
	});
});

describe('English', () => {
	test.each([
		['thanks in two words', 'many thanks'],
		['text-speak', 'u r so rite lol'],
		['more text-speak', 'ikr smh tbh idk y ppl do dis ngl'],
		['Nigerian Pidgin', 'Abeg make you no vex, e go better for you'],
		['deeper Pidgin', 'Una don try well well, I dey happy for una'],
		['Jamaican English', 'Mi did feel di same way when mi leff school'],
		['Scots', 'Aye, ah dinnae ken whit tae say, but that’s pure braw'],
		['Singlish', 'Can lah, why you so worried one'],
		['African American English', 'he be working all day, ain’t nobody finna tell him nothing'],
		['learner’s English', 'I am agree with you, yesterday I go there and is very good place'],
		['Indian English', 'Kindly do the needful and revert back to me only'],
		['names with particles', 'Ursula von der Leyen and Juan de la Cruz'],
		['places', 'Los Angeles, Las Vegas, El Paso'],
		['a loan word or two', 'That café in São Paulo had the best crème brûlée, très chic'],
		['a foreign saying', 'My abuela always said “poco a poco”, and así es'],
		[
			'a saying in another script',
			'We say 塞翁失马焉知非福, which means bad luck may turn to good',
		],
		['an English sentence about France', 'Mon ami, that was quite the faux pas'],
		['foreign brands', 'La Croix and El Niño are on the menu for us'],
		['pidgin with a particle', 'me no like dis one, is too spicy for mi'],
		['a link', 'Thank you for remembering. https://t.co/7ekbpkBucD'],
		['songs', 'Check out Bésame Mucho and La Bamba'],
		['code', 'const x = arr.map((n) => n * 2); return x.filter(Boolean);'],
		['a command', 'docker compose up --build -d'],
		['a list of things', 'flour, eggs, butter, sugar'],
		['shouting', 'THIS IS THE BEST VIDEO EVER'],
		['emoji', '😂😂😂🔥'],
		['numbers', '10/10 100%'],
		['nothing', ''],
		['a laugh', 'hahahaha la la la'],
	])('is never refused: %s', (_, reply) => {
		expect(readText(reply).english).toBe(true);
	});
});

describe('a mixed draft', () => {
	test.each([
		[
			'Muchas gracias por compartir esto. I had the same fault last year and it was the fuse.',
			' I had the same fault last year and it was the fuse.',
		],
		[
			'I had the same fault last year.\nIch hatte das auch, aber nur einmal.\nIt was the fuse.',
			'I had the same fault last year.\n\nIt was the fuse.',
		],
		[
			'Спасибо большое за совет! Check the fuse before you call anyone.',
			' Check the fuse before you call anyone.',
		],
	])('is read for its English sentences: %s', (raw, left) => {
		const {english, own, words} = readText(raw);
		expect(english).toBe(true);
		expect(own).toHaveLength(raw.length);
		expect(own.replace(/ +/g, ' ').replace(/ ?\n ?/g, '\n')).toBe(left);
		for (const {start, end, lower} of words)
			expect(raw.slice(start, end).toLowerCase()).toBe(lower);
	});

	test('is refused when too little English is left', () => {
		const raw = 'Muchas gracias por compartir esto con nosotros. So cool!';
		expect(readText(raw)).toMatchObject({english: false, own: raw});
	});

	test('keeps the links of what it leaves out', () => {
		const {english, own, links} = readText(
			'Mira esto por favor: https://plannd.example para ti. It helped me with my taxes last year.',
		);
		expect(english).toBe(true);
		expect(links).toHaveLength(1);
		expect(own).toContain('\uFFFC');
	});
});

test('what is left out is blank, and everything else stands where it stood', () => {
	const sentence = fc.constantFrom(
		'Muchas gracias por compartir esto.',
		'das ist nicht so gut für mich!',
		'谢谢你的分享，对我很有帮助',
		'I think the fuse is broken.',
		'Did you check it?',
		'https://a.example/b',
		'“no es para ti”',
		'😀',
		'\n',
	);
	fc.assert(
		fc.property(fc.array(sentence, {maxLength: 8}), (parts) => {
			const raw = parts.join(' ');
			const {own, sentences} = readText(raw);
			expect(own).toHaveLength(raw.length);
			for (let at = 0; at < raw.length; at++) {
				if (own[at] !== raw[at]) expect([' ', '\uFFFC']).toContain(own[at]);
			}
			for (const {start, end} of sentences) expect(own.slice(start, end).trim()).not.toBe('');
		}),
	);
});
