package org.teranga.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Which pages persons are shown: those that wear the layout of everybody, by themselves or by a part that they share with others. */
final class PersonsTemplates {
    private static final Path BASE = Path.of("base");
    private static final String PUBLIC = "layouts/public.ftlh";
    private static final String DESK = "\"/layouts/desk.ftlh\"";
    private static final Pattern INCLUDED = Pattern.compile("<#(?:import|include) \"([^\"]+)\"");

    private PersonsTemplates() {}

    /** Whether a page is one of theirs; one that wears the desk's layout itself is the team's, whatever parts it shares. */
    static boolean wears(String name) throws IOException {
        String source = Files.readString(BASE.resolve(name));
        Set<String> all = new HashSet<>();
        collect(name, all);
        return all.contains(PUBLIC) && !source.contains(DESK);
    }

    private static void collect(String name, Set<String> all) throws IOException {
        if (all.add(name) && Files.exists(BASE.resolve(name))) {
            for (String included : INCLUDED.matcher(Files.readString(BASE.resolve(name)))
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                collect(resolved(name, included), all);
            }
        }
    }

    private static String resolved(String name, String included) {
        return included.startsWith("/")
                ? included.substring(1)
                : Path.of(name).resolveSibling(included).normalize().toString();
    }
}
