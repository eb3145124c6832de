package org.teranga.platform.content.publication;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The difference between two texts, word by word, in the order of the new one. Pieces of both sides stand one after the other: what went
 * before what came.
 *
 * @param pieces in their order; those that went and came are never empty
 */
public record TextDifference(List<Piece> pieces) {
    /** A word with the space after it, or a line's end. */
    private static final Pattern WORD = Pattern.compile("\\n|[^\\S\\n]+|[^\\s]+");

    /** Longer texts are compared line by line: words would cost a second. */
    private static final int LONGEST_BY_WORDS = 8_000;

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    /** The difference of two texts. */
    public static TextDifference between(String before, String after) {
        List<String> from = parts(before);
        List<String> to = parts(after);
        Patch<String> patch = DiffUtils.diff(from, to);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            add(pieces, Change.SAME, from.subList(at, delta.getSource().getPosition()));
            add(pieces, Change.WENT, delta.getSource().getLines());
            add(pieces, Change.CAME, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.SAME, from.subList(at, from.size()));
        return new TextDifference(pieces);
    }

    /** Whether the texts are the same. */
    public boolean none() {
        return pieces.stream().allMatch(piece -> piece.change() == Change.SAME);
    }

    /** How the text was: all but what came. */
    public List<Piece> before() {
        return pieces.stream().filter(piece -> piece.change() != Change.CAME).toList();
    }

    /** How the text is: all but what went. */
    public List<Piece> after() {
        return pieces.stream().filter(piece -> piece.change() != Change.WENT).toList();
    }

    private static List<String> parts(String text) {
        if (text.length() > LONGEST_BY_WORDS) {
            return text.lines().map(line -> line + "\n").toList();
        }
        List<String> parts = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    private static void add(List<Piece> pieces, Change change, List<String> parts) {
        if (!parts.isEmpty()) {
            pieces.add(new Piece(change, String.join("", parts)));
        }
    }

    /** What became of a piece. */
    public enum Change {
        /** It stands in both. */
        SAME,
        /** It stands in the old one only. */
        WENT,
        /** It stands in the new one only. */
        CAME
    }

    /**
     * Words that share a fate.
     *
     * @param change what became of them
     * @param text   the words, with the spaces between them
     */
    public record Piece(Change change, String text) {
        public Piece {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(text, "text");
        }

        /** For templates: whether it stands in the new text only. */
        public boolean came() {
            return change == Change.CAME;
        }

        /** For templates: whether it stands in the old text only. */
        public boolean went() {
            return change == Change.WENT;
        }
    }
}
