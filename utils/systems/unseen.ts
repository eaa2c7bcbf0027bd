/** What has no shape of its own, or turns the order of the letters round it: a name needs none. */
export const UNSEEN = /[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;
