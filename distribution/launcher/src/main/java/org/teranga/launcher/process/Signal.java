package org.teranga.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The signals that end a process. */
public enum Signal {
    /** End in good order. */
    TERM,
    /** To PostgreSQL: cut the connections, write everything, end. */
    INT,
    /** The kernel ends it. */
    KILL;

    /** Sends it; a process that has ended in the meantime is no error. */
    void send(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name() + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException failure) {
            throw new UncheckedIOException("sh cannot be run", failure);
        }
    }
}
