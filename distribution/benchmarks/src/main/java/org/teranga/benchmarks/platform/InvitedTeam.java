package org.teranga.benchmarks.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colleagues of an association of the demonstration, each invited by its administrator and confirmed by its lead, with an account and a browser
 * of their own.
 */
final class InvitedTeam {
    private static final Pattern LINK = Pattern.compile("/[a-z]{2}/invitation/[A-Za-z0-9_-]{32}");
    private static final Pattern NAME = Pattern.compile("id=\"username\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CONFIRM = Pattern.compile("action=\"(/fr/desk/confirmations/[0-9a-f-]{36}/confirm)\"");
    private static final String PASSWORD = "quatre mots font une phrase";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NETWORK = 33;

    private final String slug;
    private final int port;
    private final SimulatedLearner admin;
    private final SimulatedLearner lead;
    private final SimulatedLearner operator;

    InvitedTeam(String slug, int port) throws IOException, InterruptedException {
        this.slug = slug;
        this.port = port;
        admin = new SimulatedLearner(address(1), slug + ".localhost", port);
        admin.signIn(slug + "-admin", "/fr/admin/members");
        lead = new SimulatedLearner(address(100), slug + ".localhost", port);
        lead.signIn(slug + "-lead", "/fr/desk/confirmations");
        operator = new SimulatedLearner(address(2), "localhost", port);
        operator.signIn("operator", "/fr/operator/mail");
    }

    /** So many, signed in at the desk. Those whom a run before invited are others. */
    List<SimulatedLearner> colleagues(int count) throws IOException, InterruptedException {
        Set<String> known = links();
        List<SimulatedLearner> team = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SimulatedLearner.Page answer = admin.post(
                    "/fr/admin/members/invitations",
                    Map.of(
                            "name",
                            "Collègue " + (i + 1),
                            "email",
                            "collegue" + i + "-" + System.nanoTime() + "@example.org",
                            "roles",
                            "caseworker",
                            "language",
                            "fr"));
            if (answer.status() != 303) {
                throw new IOException("nobody could be invited: " + answer.status());
            }
            if (answer.location().endsWith("happened=asked")) {
                confirm();
            }
            team.add(admitted(i, fresh(known)));
        }
        return team;
    }

    private void confirm() throws IOException, InterruptedException {
        Matcher waiting = CONFIRM.matcher(lead.get("/fr/desk/confirmations").body());
        if (!waiting.find()) {
            throw new IOException("the lead finds nothing to confirm");
        }
        lead.post(waiting.group(1), Map.of());
    }

    private SimulatedLearner admitted(int i, String link) throws IOException, InterruptedException {
        SimulatedLearner colleague = new SimulatedLearner(address(i + 3), slug + ".localhost", port);
        Matcher name = NAME.matcher(colleague.get(link).body());
        if (!name.find()) {
            throw new IOException("the invitation names no account");
        }
        colleague.post(link, Map.of("password", PASSWORD, "again", PASSWORD));
        colleague.signIn(name.group(1), PASSWORD, "/fr/desk/tasks");
        return colleague;
    }

    /** The link of the letter that has come since. */
    private String fresh(Set<String> known) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (String link : links()) {
                if (known.add(link)) {
                    return link;
                }
            }
            Thread.sleep(300);
        }
        throw new IOException("no letter came");
    }

    private Set<String> links() throws IOException, InterruptedException {
        Set<String> links = new HashSet<>();
        Matcher found = LINK.matcher(operator.read("/fr/operator/mail").body());
        while (found.find()) {
            links.add(found.group());
        }
        return links;
    }

    private static InetAddress address(int last) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, NETWORK, 0, (byte) last});
    }
}
