package org.teranga.launcher.match;

/** A cell that cannot be read; the message names line, column, value and what would be right. */
final class CellFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CellFault(String message) {
        super(message, null, false, false);
    }
}
