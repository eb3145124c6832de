package org.teranga.launcher.console;

/**
 * A command cannot go on. The message is shown to the person as it stands: one line that says what is wrong, with names and values, and
 * what to do about it.
 */
public final class LaunchFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param line what is wrong and what to do */
    public LaunchFailed(String line) {
        super(line);
    }

    /**
     * @param line  what is wrong and what to do
     * @param cause what was caught
     */
    public LaunchFailed(String line, Throwable cause) {
        super(line, cause);
    }
}
