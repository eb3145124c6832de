package org.teranga.launcher;

import java.util.ArrayList;
import java.util.List;
import org.teranga.launcher.server.Options;

/** What is said when everything answers: the addresses, and who can sign in. */
final class Welcome {
    private static final List<String> ROLES = List.of(
            "admin",
            "caseworker",
            "caseworker2",
            "lead",
            "jurist",
            "author",
            "translator",
            "trainer",
            "volunteer",
            "newcomer",
            "referrer",
            "refugee");

    private Welcome() {}

    static List<String> lines(Options options) {
        List<String> lines = new ArrayList<>(List.of("", "Teranga is ready", ""));
        lines.add(line("Platform", options.baseUrl() + "/"));
        if (options.showsDemo()) {
            lines.add(line("Maison Commune (toulouse)", association(options, "toulouse")));
            lines.add(line("Bretagne Accueil (bretagne)", association(options, "bretagne")));
        }
        lines.add(line("Keycloak", options.authUrl() + "/realms/teranga"));
        lines.add(line("Health", "http://localhost:" + options.managementPort() + "/health/ready"));
        if (options.showsDemo()) {
            lines.addAll(
                    List.of("", "Demo accounts (the password is the user name): operator, and for each association"));
            lines.add("  toulouse-… and bretagne-…: " + String.join(", ", ROLES));
        }
        lines.addAll(List.of("", "Ctrl-C stops it."));
        return lines;
    }

    private static String association(Options options, String slug) {
        return options.baseUrl().replace("://", "://" + slug + ".") + "/";
    }

    private static String line(String what, String address) {
        return "  %-28s %s".formatted(what, address);
    }
}
