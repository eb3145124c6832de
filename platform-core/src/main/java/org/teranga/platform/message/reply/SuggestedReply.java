package org.teranga.platform.message.reply;

/**
 * A template, as it would be sent to somebody.
 *
 * @param code        which one
 * @param language    BCP 47 code of the language of its words
 * @param text        its words
 * @param french      what it says in French, for the member; empty where it is in French already. Of the platform's words it is the
 *     platform's French, since they do not follow what the association changed in its own
 * @param wanted      whether it is the language in which we write to the person
 * @param unread      whether nobody who speaks the language has read these words yet
 */
public record SuggestedReply(
        String code, String language, String text, String french, boolean wanted, boolean unread) {}
