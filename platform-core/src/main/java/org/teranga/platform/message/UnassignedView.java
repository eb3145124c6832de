package org.teranga.platform.message;

import java.util.List;
import org.teranga.platform.message.unassigned.UnassignedMessage;

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
