package org.teranga.launcher.process;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A small shell that outlives a launcher killed without warning: it holds the other end of a pipe, and when that end closes without a
 * farewell it ends the children it was told of, the last one first.
 */
public final class Watchdog implements AutoCloseable {
    private final Process shell;
    private final Writer pipe;

    private Watchdog(Process shell) {
        this.shell = shell;
        this.pipe = new BufferedWriter(new OutputStreamWriter(shell.getOutputStream(), StandardCharsets.US_ASCII));
    }

    /** Starts it, in a session of its own. */
    public static Watchdog start() {
        try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return new Watchdog(new ProcessBuilder("setsid", "sh", "-c", text)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException("sh or setsid (util-linux) cannot be run", failure);
        }
    }

    /** Puts a child under its care. */
    public void watch(ChildProcess child) {
        ProcessIdentity identity = child.identity();
        tell("child " + identity.pid() + " " + identity.started() + " "
                + child.command().stop().name());
    }

    private synchronized void tell(String line) {
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException ended) {
            // somebody killed it: the next start still ends what this one leaves behind
            shell.destroy();
        }
    }

    /** Lets it go: the launcher has stopped everything itself. */
    @Override
    public void close() {
        tell("farewell");
        shell.onExit().join();
    }
}
