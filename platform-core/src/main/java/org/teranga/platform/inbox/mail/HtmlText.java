package org.teranga.platform.inbox.mail;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/** The words of an HTML mail, without those that it quotes. */
final class HtmlText implements HtmlSanitizer.Policy {
    private static final Set<String> LINES =
            Set.of("p", "div", "br", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "pre");
    private static final Set<String> UNSEEN =
            Set.of("head", "title", "style", "script", "noscript", "template", "object");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "meta", "link", "wbr");
    private static final Set<String> QUOTES =
            Set.of("gmail_quote", "moz-cite-prefix", "yahoo_quoted", "protonmail_quote");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f\u00A0]+");
    private static final Pattern LINE_BLANKS = Pattern.compile(" *\\n *");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private final boolean quotes;
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int unseenFrom = Integer.MAX_VALUE;

    private HtmlText(boolean quotes) {
        this.quotes = quotes;
    }

    /** What the writer added; all of it where that is nothing. */
    static String of(String html) {
        String own = read(html, false);
        return own.isBlank() ? read(html, true) : own;
    }

    private static String read(String html, boolean quotes) {
        HtmlText reader = new HtmlText(quotes);
        HtmlSanitizer.sanitize(html, reader);
        String lines = LINE_BLANKS.matcher(reader.text).replaceAll("\n");
        return MANY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        if (LINES.contains(name)) {
            text.append('\n');
        }
        if (EMPTY.contains(name)) {
            return;
        }
        depth++;
        if (depth < unseenFrom && (UNSEEN.contains(name) || !quotes && quotes(name, attributes))) {
            unseenFrom = depth;
        }
    }

    @Override
    public void closeTag(String name) {
        if (EMPTY.contains(name)) {
            return;
        }
        if (depth == unseenFrom) {
            unseenFrom = Integer.MAX_VALUE;
        }
        depth--;
        if (LINES.contains(name)) {
            text.append('\n');
        }
    }

    @Override
    public void text(String words) {
        if (depth < unseenFrom) {
            text.append(BLANKS.matcher(words).replaceAll(" "));
        }
    }

    private static boolean quotes(String name, List<String> attributes) {
        if (name.equals("blockquote")) {
            return true;
        }
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            String value = attributes.get(i + 1);
            if (attributes.get(i).equals("class") && QUOTES.stream().anyMatch(value::contains)
                    || attributes.get(i).equals("id") && value.equals("divRplyFwdMsg")) {
                return true;
            }
        }
        return false;
    }
}
