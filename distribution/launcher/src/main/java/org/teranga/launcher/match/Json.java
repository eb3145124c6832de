package org.teranga.launcher.match;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The one JSON object that a command prints: numbers, truths and hashes, in the order in which they were put. */
final class Json {
    private final Map<String, String> values = new LinkedHashMap<>();

    Json put(String key, long number) {
        values.put(key, Long.toString(number));
        return this;
    }

    /** A number with at most so many decimals. */
    Json put(String key, double number, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", number);
        values.put(key, text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text);
        return this;
    }

    Json put(String key, boolean truth) {
        values.put(key, Boolean.toString(truth));
        return this;
    }

    /** A text without signs that JSON would have to escape. */
    Json put(String key, String hash) {
        values.put(key, '"' + hash + '"');
        return this;
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
