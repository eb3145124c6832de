package org.teranga.platform.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.message.reply.SuggestedReply;
import org.teranga.platform.theme.FilledForm;

/**
 * A conversation as the team reads and goes on with it ({@code platform/message/desk}); {@code platform/message/_thread} shows it on the pages
 * of features.
 *
 * @param href       this conversation, from the root of the host; what is written is sent there
 * @param name       how the person is called; empty where nobody knows
 * @param kind       what it is about: {@code offer, need, account}
 * @param number     its receipt number; empty where it has none
 * @param recordHref the page of that, from the root of the host; empty where there is none
 * @param language   in which language we write to the person; null where it is none that we know
 * @param languages  those in which it can be written
 * @param way        by which way it leaves beside the page: {@code mail, sms}, or {@code page} for none
 * @param whyNot     why not: the message is {@code messages.not_mailed.<whyNot>}; empty where it does
 * @param messages   the oldest first
 * @param replies    the templates, in that language or the nearest
 * @param chosen     the one that is being used; null where none is
 * @param form       what is being written
 * @param happened   {@code sent}; or {@code sent.} and why no SMS goes, as {@code sent.stopped}; or empty
 */
public record DeskThreadView(
        String href,
        String name,
        String kind,
        String number,
        String recordHref,
        @Nullable Language language,
        List<Language> languages,
        String way,
        String whyNot,
        List<MessageLine> messages,
        List<SuggestedReply> replies,
        @Nullable SuggestedReply chosen,
        FilledForm form,
        String happened) {
    public DeskThreadView {
        languages = List.copyOf(languages);
        messages = List.copyOf(messages);
        replies = List.copyOf(replies);
    }
}
