package org.teranga.themes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a page says itself: not what is marked as being in another language, nor names, numbers and what people wrote,
 * which are kept apart.
 *
 * @param html     a page that is valid
 * @param language its own
 */
record OwnWords(String html, String language) {
    private static final Pattern PART = Pattern.compile(
            "<!--.*?-->|<!DOCTYPE[^>]*>|<(/?)([a-zA-Z0-9]+)((?:[^\">]|\"[^\"]*\")*)>|[^<]+", Pattern.DOTALL);
    /** What a sentence keeps apart within itself. */
    private static final Pattern ISOLATED = Pattern.compile("\u2068[^\u2069]*\u2069");

    private static final Pattern LANG = Pattern.compile(" lang=\"([^\"]*)\"");

    private static final Set<String> VOID = Set.of(
            "area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "use", "path",
            "circle", "rect", "line", "g");

    private static final Set<String> APART = Set.of("bdi", "script", "style", "textarea", "svg");

    /** The text. */
    String text() {
        StringBuilder text = new StringBuilder();
        Deque<Boolean> said = new ArrayDeque<>();
        said.push(true);
        Matcher part = PART.matcher(html);
        while (part.find()) {
            String name = part.group(2);
            if (name == null) {
                if (said.getFirst() && !part.group().startsWith("<")) {
                    text.append(part.group());
                }
            } else if (part.group(1).isEmpty()) {
                if (!VOID.contains(name) && !part.group(3).endsWith("/")) {
                    said.push(own(said.getFirst(), name, part.group(3)));
                }
            } else if (!VOID.contains(name)) {
                said.pop();
                text.append(' ');
            }
        }
        return ISOLATED.matcher(text).replaceAll("");
    }

    private boolean own(boolean around, String name, String attributes) {
        if (name.equals("html")) {
            return true;
        }
        if (APART.contains(name) || attributes.contains(" dir=") || attributes.contains("site__logo")) {
            return false;
        }
        Matcher lang = LANG.matcher(attributes);
        return lang.find() ? lang.group(1).equals(language) : around;
    }
}
