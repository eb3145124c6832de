package org.teranga.benchmarks.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Role;

/** One method at one address of the platform, whose variables can be filled in and read out of a path. */
final class Address {
    private final String method;
    private final String shown;
    private final String permission;
    private final List<String> consumes;
    private final List<String> texts = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final Pattern pattern;

    /** A variable of a path, and the shape that it must have; empty where any will do. */
    record Variable(String name, String shape) {}

    /**
     * @param path       with its variables and their shapes, as {@code /{lang: [a-z]{2,3}}/desk/offers/{id}}
     * @param permission what it asks for; empty where it is open to everybody
     */
    Address(String method, String path, List<String> consumes, String permission) {
        this.method = method;
        this.permission = permission;
        this.consumes = List.copyOf(consumes);
        StringBuilder regex = new StringBuilder();
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            int close = close(path, open);
            String[] variable = path.substring(open + 1, close).split(":", 2);
            texts.add(path.substring(from, open));
            variables.add(new Variable(variable[0].strip(), variable.length > 1 ? variable[1].strip() : ""));
            regex.append(Pattern.quote(texts.getLast()))
                    .append("(?<v")
                    .append(variables.size())
                    .append('>')
                    .append(variable.length > 1 ? variable[1].strip() : "[^/]+")
                    .append(')');
            from = close + 1;
        }
        texts.add(path.substring(from));
        pattern = Pattern.compile(regex + Pattern.quote(texts.getLast()));
        shown = fill(variable -> "{" + variable.name() + "}");
    }

    /** Where the variable that begins here ends: shapes have braces of their own. */
    private static int close(String path, int open) {
        int depth = 0;
        for (int i = open; i < path.length(); i++) {
            depth += path.charAt(i) == '{' ? 1 : path.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a variable without an end: " + path);
    }

    /** A path, with a value for each variable. */
    String fill(Function<Variable, String> value) {
        StringBuilder path = new StringBuilder(texts.getFirst());
        for (int i = 0; i < variables.size(); i++) {
            path.append(value.apply(variables.get(i))).append(texts.get(i + 1));
        }
        return path.toString();
    }

    /** What a path says for each variable; empty where it is another address. */
    Optional<Map<String, String>> read(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i).name(), matcher.group("v" + (i + 1)));
        }
        return Optional.of(values);
    }

    String method() {
        return method;
    }

    /** Whether a role may come in. */
    boolean admits(@Nullable Role role) {
        return permission.isEmpty()
                || role != null
                        && role.permissions().stream()
                                .anyMatch(one -> one.name().equals(permission));
    }

    List<Variable> variables() {
        return variables;
    }

    /** Whether it names something that belongs to somebody. */
    boolean names() {
        return variables.stream().anyMatch(variable -> !variable.name().equals("lang"));
    }

    boolean json() {
        return shown.startsWith("/api/");
    }

    /** Whether it takes a body of this type, as {@code multipart}. */
    boolean takes(String type) {
        return consumes.stream().anyMatch(one -> one.contains(type));
    }

    /** Whether this word stands in its path. */
    boolean has(String word) {
        return shown.contains(word);
    }

    @Override
    public String toString() {
        return method + " " + shown;
    }
}
