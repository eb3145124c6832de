package org.teranga.launcher.server;

import java.io.IOException;
import java.util.List;
import org.teranga.launcher.console.LaunchFailed;

/**
 * PostgreSQL refuses to run as root. Where the launcher is root, PostgreSQL gets a user namespace of its own, in which the same user is
 * nobody in particular; files keep their owner.
 */
final class Unprivileged {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private Unprivileged() {}

    /** The words that come before a command. */
    static List<String> prefix() {
        if (!"0".equals(says(List.of("id", "-u")))) {
            return List.of();
        }
        String user = says(List.of("unshare", "-U", "id", "-u"));
        if (user.isEmpty() || user.equals("0")) {
            throw new LaunchFailed(
                    "PostgreSQL cannot run as root here (user namespaces are off); start ./teranga as another"
                            + " user, or name a database with TERANGA_DATABASE_URL and TERANGA_AUTH_URL");
        }
        return NAMESPACE;
    }

    private static String says(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes()).strip();
        } catch (IOException missing) {
            return "";
        }
    }
}
