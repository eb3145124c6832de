package org.teranga.platform.message.reply;

/**
 * A template, as it would be sent to somebody.
 *
 * @param code        which one
 * @param language    BCP 47 code of the language of its words
 * @param text        its words
 * @param french      the same in French, for the member; empty where it is in French already
 * @param wanted      whether it is the language in which we write to the person
 */
public record SuggestedReply(String code, String language, String text, String french, boolean wanted) {}
