package org.teranga.themes;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of a theme's stylesheet as a browser resolves them, in one scheme. */
final class Tokens {
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)\\}");
    private static final Pattern DARK =
            Pattern.compile("@media \\(prefers-color-scheme: dark\\)\\s*\\{\\s*:root\\s*\\{([^}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");

    private final Map<String, String> values = new HashMap<>();

    /** Reads the rules in the order of their layers, which is the order of the file; a dark rule counts where it stands. */
    Tokens(String css, boolean dark) {
        String plain = css.replaceAll("(?s)@media print.*?\\n\\}", "").replaceAll("(?s)/\\*.*?\\*/", "");
        Matcher rule = Pattern.compile(DARK.pattern() + "|" + ROOT.pattern()).matcher(plain);
        while (rule.find()) {
            if (rule.group(1) == null) {
                add(rule.group(2));
            } else if (dark) {
                add(rule.group(1));
            }
        }
    }

    private void add(String declarations) {
        Matcher declaration = DECLARATION.matcher(declarations);
        while (declaration.find()) {
            values.put(declaration.group(1), declaration.group(2).strip());
        }
    }

    /** How far two colours stand apart, 1 to 21 (WCAG 2, relative luminance). */
    double contrast(String one, String other) {
        double first = luminance(colour(one));
        double second = luminance(colour(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private int colour(String token) {
        String value = values.get("--" + token);
        if (value == null) {
            throw new IllegalArgumentException("there is no token " + token);
        }
        if (value.startsWith("var(--")) {
            return colour(value.substring(6, value.length() - 1));
        }
        String hex = value.substring(1);
        if (hex.length() == 3) {
            hex = hex.replaceAll("(.)", "$1$1");
        }
        return Integer.parseInt(hex, 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
