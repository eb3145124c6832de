package org.teranga.platform.notification.delivery;

import org.teranga.platform.notification.OutboxRow;

/** An open line to the server by which what waits of one medium leaves. */
public interface Carrier extends AutoCloseable {
    /** Hands one over. */
    Delivery carry(OutboxRow row);

    /** One has left, or is shown in place of leaving: it is counted. */
    void gone(OutboxRow row);

    @Override
    void close();
}
