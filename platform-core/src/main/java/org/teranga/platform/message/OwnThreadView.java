package org.teranga.platform.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * A person's conversation with the team ({@code platform/message/own}).
 *
 * @param href      this page, from the root of the host; what is written is sent there
 * @param back      the page before; empty where there is none
 * @param kind      what it is about: {@code offer, need, account}
 * @param number    its receipt number; empty where it has none
 * @param messages  the oldest first
 * @param form      what is being written
 * @param happened  {@code sent, answered}, or empty
 * @param asked     until when it is asked whether this still stands; null where it is not asked
 * @param way       by which way answers come beside the page: {@code mail, sms}, or {@code page} for none
 */
public record OwnThreadView(
        String href,
        String back,
        String kind,
        String number,
        List<MessageLine> messages,
        FilledForm form,
        String happened,
        @Nullable LocalDate asked,
        String way) {
    public OwnThreadView {
        messages = List.copyOf(messages);
    }
}
