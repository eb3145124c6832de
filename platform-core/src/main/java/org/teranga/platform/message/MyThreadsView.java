package org.teranga.platform.message;

import java.util.List;

/** A signed-in person's conversations with the team ({@code platform/message/mine}). */
public record MyThreadsView(List<Mine> threads) {
    public MyThreadsView {
        threads = List.copyOf(threads);
    }

    /**
     * One of them.
     *
     * @param href   where it is read, from the root of the host
     * @param kind   what it is about: {@code offer, need}
     * @param number its receipt number
     * @param unread how many messages of the team are unread
     */
    public record Mine(String href, String kind, String number, int unread) {}
}
