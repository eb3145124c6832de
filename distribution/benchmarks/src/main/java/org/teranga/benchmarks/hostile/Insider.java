package org.teranga.benchmarks.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teranga.benchmarks.platform.SimulatedLearner;
import org.teranga.platform.identity.Role;

/** A member of an association of the demonstration, signed in; or, without a name, somebody from the street. */
final class Insider {
    private final String host;
    private final @Nullable Role role;
    private final String name;
    private final int port;
    private volatile String cookies = "";

    /**
     * @param slug of the association
     * @param role null for somebody from the street
     */
    Insider(String slug, @Nullable Role role, int port) {
        this.host = slug + ".localhost";
        this.role = role;
        this.name = role == null ? "" : slug + "-" + role.name().toLowerCase(Locale.ROOT);
        this.port = port;
    }

    /** Signs in, or does so again where the session has ended. */
    synchronized void signIn() throws InterruptedException {
        if (name.isEmpty()) {
            return;
        }
        try {
            SimulatedLearner browser = new SimulatedLearner(InetAddress.getByName("127.0.0.1"), host, port);
            browser.signIn(name, "/fr/me");
            cookies = browser.cookies(host);
        } catch (IOException refused) {
            throw new UncheckedIOException(name + " cannot sign in", refused);
        }
    }

    @Nullable
    Role role() {
        return role;
    }

    boolean known() {
        return !name.isEmpty();
    }

    String cookies() {
        return cookies;
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "nobody" : name;
    }
}
