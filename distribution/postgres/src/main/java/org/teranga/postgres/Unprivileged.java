package org.teranga.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs: as whoever started us, or, since it refuses to run as root, as a system user of its own, who gets its files.
 * Where that user cannot be made, a user namespace in which root is nobody in particular; files are root's there.
 */
public final class Unprivileged {
    /** The system user that root makes where it is missing. */
    static final String ACCOUNT = "teranga";

    private static final List<String> AS_ACCOUNT =
            List.of("setpriv", "--reuid=" + ACCOUNT, "--regid=" + ACCOUNT, "--clear-groups", "--no-new-privs");
    /** What lets it pass folders that only root may pass, as /root: the least that this machine gives. */
    private static final List<String> PASSING = List.of("", "dac_read_search", "dac_override");

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private final List<String> prefix;
    private final String owner;

    private Unprivileged(List<String> prefix, String owner) {
        this.prefix = List.copyOf(prefix);
        this.owner = owner;
    }

    /**
     * Finds the first that works here.
     *
     * @param data     the folder in which its files lie
     * @param postgres the program
     * @throws NotRunnableHere where we are root, and there is neither such a user nor a namespace
     */
    public static Unprivileged of(Path data, Path postgres) {
        if (!"0".equals(says(List.of("id", "-u")))) {
            return new Unprivileged(List.of(), "");
        }
        if (hasAccount()
                && runs(List.of("chgrp", ACCOUNT, data.toString()))
                && runs(List.of("chmod", "g+x", data.toString()))) {
            for (String capability : PASSING) {
                List<String> prefix = new ArrayList<>(AS_ACCOUNT);
                if (!capability.isEmpty()) {
                    prefix.add("--inh-caps=-all,+" + capability);
                    prefix.add("--ambient-caps=-all,+" + capability);
                    prefix.add("--securebits=+no_setuid_fixup"); // else access(2), by which initdb looks, knows no
                    // capability
                }
                if (reaches(prefix, data, postgres)) {
                    return new Unprivileged(prefix, ACCOUNT);
                }
            }
        }
        if (reaches(NAMESPACE, data, postgres) && !"0".equals(says(List.of("unshare", "-U", "id", "-u")))) {
            return new Unprivileged(NAMESPACE, "root");
        }
        throw new NotRunnableHere("PostgreSQL does not run as root, and here root can neither make the system user "
                + ACCOUNT
                + " (useradd, setpriv) who may read " + data + " nor a user namespace (unshare); start ./teranga as"
                + " another user");
    }

    /** The words that come before a command. */
    public List<String> prefix() {
        return prefix;
    }

    /** Gives it a file, or a folder with all it contains. Nothing where whoever started us runs it, whose it is already. */
    public void takes(Path path) {
        if (!owner.isEmpty() && !runs(List.of("chown", "-R", "-h", owner + ":", path.toString()))) {
            throw new NotRunnableHere(path + " cannot be given to " + owner + ", as whom PostgreSQL runs here");
        }
    }

    private static boolean hasAccount() {
        return isThere()
                || runs(List.of(
                        "useradd",
                        "--system",
                        "--user-group",
                        "--no-create-home",
                        "--home-dir=/nonexistent",
                        "--shell=/usr/sbin/nologin",
                        ACCOUNT))
                || isThere(); // another start made it in the meantime
    }

    private static boolean isThere() {
        return !says(List.of("id", "-u", ACCOUNT)).isEmpty();
    }

    private static boolean reaches(List<String> prefix, Path data, Path postgres) {
        return runs(with(prefix, "sh", "-c", "cd \"$1\"", "sh", data.toString()))
                && runs(with(prefix, postgres.toString(), "--version"));
    }

    private static List<String> with(List<String> prefix, String... words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(words));
        return all;
    }

    private static boolean runs(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String says(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            return "";
        }
    }
}
