/**
 * What people call what they press to speak, in the languages of the pages they use: the draft may
 * be in English on a page that is in none of it. Stems, for words are inflected.
 */

/** To answer somebody. */
const reply =
	'(?:antwort|antwoord|odpov|odpowie|r[eé]pon|responde|respuesta|risp(?:on|os)|răspun|balas\\b|' +
	'(?<!\\p{L})svar|vastaa|válasz|yan[ıi]t|trả lời|απάντ|απαντ|ответ|відпов|(?<!\\p{L})(?:ال)?رد|' +
	'پاسخ|תגוב|(?<!\\p{L})הגב|जवाब|回[复復覆答]|返信|답[글변]|ตอบ)';

/** To say something below what somebody else said. */
const comment =
	'(?:[ck]omm?ent|(?<!\\p{L})reag(?:eer|ér)|reactie|hozzászól|yorum|bình luận|σχόλι|комм?ент|' +
	'تعليق|علّ?ق|نظر|टिप्पणी|评论|評論|留言|コメント|댓글|ความคิดเห็น)';

/** To put it where others read it, whatever it is. */
const post =
	'(?:ver[öo]ffentlich|publi(?:car|că|cer|er|k)|pubblic|opublik|posten\\b|plaats|paylaş|đăng|' +
	'опубл|δημοσ|ا?نشر|פרס[מםו]|पोस्ट|发[表布]|發[表佈布]|投稿|게시|등록|โพสต์)';

/** To send it off, which people do with other things too. */
const send =
	'(?:abs(?:end|chick)|senden|envi(?:ar|e)|envoy|inviare?|verstuur|verzend|wyślij|skicka|lähetä|' +
	'odesl|küld|trimite|gönder|kirim|gửi|αποστολ|отправ|надісл|[إا]رسال|[أا]رسل|שלח|भेजें|' +
	'发送|發送|提交|送信|보내기|ส่ง)';

const foreign = `${reply}|${comment}|${post}|${send}`;
const english = 'answer|comment|post|publish|reply|respond|send|submit';

/** The label of a control that posts, from its beginning. */
export const postingLabel = new RegExp(
	`^(?:(?:add (?:answer|comment|reply)|${english})\\b|${foreign})`,
	'iu',
);

/** The same of one that posts a text among much else that a page may ask. */
export const submitLabel = new RegExp(
	`^(?:(?:add(?! \\w)|add (?:\\w+ )?(?:answer|comment|note|reply|response|review|thoughts?)|share|` +
		`${english})\\b|${foreign})`,
	'iu',
);

/** The label of one that puts a text where others read it, and says no more. */
export const openLabel = new RegExp(`^(?:post\\b|${post})`, 'iu');

/** The label of one that sends a text to whoever it is for. */
export const sendLabel = new RegExp(`^(?:send\\b|${send})`, 'iu');

/** The label of a control that answers one person, not a page. */
export const replyLabel = new RegExp(
	`^(?:(?:post |submit |send )?(?:your )?(?:reply$|${reply}))`,
	'iu',
);

/** The label of a control that answers what was asked. */
export const answerLabel = /^(?:add |post |submit )?(?:an |my |your )?answer\b/i;

/** What people call writing that others read; attributes are English on most pages. */
export const speech = new RegExp(
	'answer|conversation|discuss|repl[iy]|respon(?:d|se\\b|ses\\b|ta)|thoughts|' +
		`${comment}|${reply}`,
	'iu',
);
