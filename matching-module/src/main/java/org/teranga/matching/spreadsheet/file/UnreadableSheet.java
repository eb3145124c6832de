package org.teranga.matching.spreadsheet.file;

import java.util.List;

/** The file as a whole cannot be read as a spreadsheet. The message is for the command line; the key and its arguments for pages. */
public final class UnreadableSheet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public UnreadableSheet(String key, String message, Object... arguments) {
        super(message);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the message. */
    public String key() {
        return key;
    }

    /** What stands in it. */
    public List<Object> arguments() {
        return arguments;
    }
}
