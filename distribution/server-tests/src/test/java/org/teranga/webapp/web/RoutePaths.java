package org.teranga.webapp.web;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.route.Route;

/** Paths of an address, with something in the place of each of its variables. */
final class RoutePaths {
    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*([a-zA-Z]+)\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})*))?}");

    private static final Set<String> LANGUAGES = Set.of("lang", "to");

    private RoutePaths() {}

    /** With values that nobody has. */
    static String invented(Route route) {
        return filled(route, Map.of());
    }

    /**
     * With values of an association where it has some.
     *
     * @param own by the place in the path, as {@code needs/{id}} or {@code files/{kind}/{id}}
     */
    static String filled(Route route, Map<String, String> own) {
        Matcher variables = VARIABLE.matcher(route.path());
        return variables.replaceAll(variable -> Matcher.quoteReplacement(value(route, variable, own)));
    }

    /** Whether one of its variables can be filled in from these. */
    static boolean names(Route route, Map<String, String> own) {
        return VARIABLE.matcher(route.path())
                .results()
                .anyMatch(variable -> !own(route, variable, own).isEmpty());
    }

    /** Whether all that it names can be filled in from these; a language is always there. */
    static boolean whole(Route route, Map<String, String> own) {
        return VARIABLE.matcher(route.path())
                .results()
                .filter(variable -> !LANGUAGES.contains(variable.group(1)))
                .noneMatch(variable -> own(route, variable, own).isEmpty());
    }

    private static String value(Route route, MatchResult variable, Map<String, String> own) {
        String name = variable.group(1);
        String shape = variable.group(2) == null ? "" : variable.group(2);
        String known = own(route, variable, own);
        if (!known.isEmpty()) {
            return known;
        }
        return switch (name) {
            case "lang", "language", "to" -> "fr";
            case "item", "version", "number", "list", "news" ->
                shape.contains("|") ? shape.split("\\|")[0].strip() : "1";
            case "anchor", "part" ->
                shape.contains("0-9a-f") ? UUID.randomUUID().toString() : "head";
            case "link" -> "L".repeat(32);
            case "secret" -> "S".repeat(22);
            case "hash" -> "0".repeat(32);
            case "name" -> "0".repeat(32) + ".svg";
            case "slug",
                    "code",
                    "key",
                    "course",
                    "group",
                    "region",
                    "step",
                    "theme",
                    "notice",
                    "path",
                    "about",
                    "fingerprint" ->
                shape.contains("0-9a-f") ? UUID.randomUUID().toString() : "nothing";
            case "kind" -> shape.contains("|") ? shape.split("\\|")[0].strip() : "nothing";
            default ->
                shape.contains("|")
                        ? shape.split("\\|")[0].strip()
                        : UUID.randomUUID().toString();
        };
    }

    private static String own(Route route, MatchResult variable, Map<String, String> own) {
        String place =
                VARIABLE.matcher(route.path().substring(0, variable.end())).replaceAll("{$1}");
        return own.entrySet().stream()
                .filter(one -> place.endsWith("/" + one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
