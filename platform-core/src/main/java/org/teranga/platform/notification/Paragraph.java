package org.teranga.platform.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph of a mail, or a link that stands on a line of its own.
 *
 * @param text what it says; the address itself where it is a link
 * @param link whether it is an address to follow
 */
public record Paragraph(String text, boolean link) {
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** The paragraphs of a text: blank lines part them. */
    public static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String block : BLANK_LINES.split(text.strip())) {
            StringBuilder words = new StringBuilder();
            for (String line : block.strip().split("\n")) {
                if (ADDRESS.matcher(line.strip()).matches()) {
                    add(paragraphs, words);
                    paragraphs.add(new Paragraph(line.strip(), true));
                } else {
                    words.append(words.isEmpty() ? "" : "\n").append(line);
                }
            }
            add(paragraphs, words);
        }
        return List.copyOf(paragraphs);
    }

    private static void add(List<Paragraph> paragraphs, StringBuilder words) {
        if (!words.toString().isBlank()) {
            paragraphs.add(new Paragraph(words.toString(), false));
        }
        words.setLength(0);
    }
}
