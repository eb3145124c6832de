package org.teranga.platform.notification.delivery;

/** The server of a medium does not answer, or does not let us in; the message is without its words, which may name an addressee. */
public final class CarrierAway extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param server what it is called in the log */
    public CarrierAway(Object server, Exception cause) {
        super(server + " takes nothing (" + cause.getClass().getSimpleName() + "): what is to leave waits");
    }
}
