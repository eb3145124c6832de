package org.teranga.platform.message.unassigned;

import java.util.List;

/**
 * Messages from people who are not known here ({@code platform/message/unassigned}).
 *
 * @param href     this page, from the root of the host
 * @param messages the oldest first
 */
public record UnassignedView(String href, List<UnassignedMessage> messages) {
    public UnassignedView {
        messages = List.copyOf(messages);
    }
}
