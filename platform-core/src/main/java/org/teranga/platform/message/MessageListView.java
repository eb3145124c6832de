package org.teranga.platform.message;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.theme.ListQuery;

/**
 * The conversations of the team ({@code platform/message/list}): what nobody has read first.
 *
 * @param query      which page of them
 * @param total      how many there are
 * @param threads    those of this page
 * @param unassigned how many messages came from somebody who is not known here
 */
public record MessageListView(ListQuery query, long total, List<Conversation> threads, int unassigned) {
    public MessageListView {
        threads = List.copyOf(threads);
    }

    /**
     * One of them.
     *
     * @param href   where it is read, from the root of the host
     * @param name   how the person is called; empty where nobody knows
     * @param kind   what it is about: {@code offer, need, account}
     * @param number its receipt number
     * @param last   when there was last a message
     * @param unread how many messages nobody has read
     */
    public record Conversation(String href, String name, String kind, String number, Instant last, long unread) {}
}
