package org.teranga.training.quiz.gift;

import java.util.ArrayList;
import java.util.List;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Question.Description;
import org.teranga.training.quiz.question.QuestionHead;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;

/**
 * Reads Moodle's GIFT as Moodle itself reads it, with Moodle's own way to write questions of order:
 *
 * <pre>
 * ::Title::Put in order. {&gt;
 * first
 * second
 * third
 * }
 * </pre>
 *
 * Moodle's settings may stand after the {@code >} ({@code >3 ALL VERTICAL ABSOLUTE_POSITION SHOW}); they are read and not kept.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">the format's description</a>
 */
public final class GiftReader {
    private static final int GLIMPSE = 80;

    private GiftReader() {}

    /** Reads a file. */
    public static QuestionFile read(String file) {
        List<Entry> entries = new ArrayList<>();
        List<QuestionRefusal> refusals = new ArrayList<>();
        new GiftLines(
                        file,
                        block -> {
                            try {
                                entries.add(new Entry(block.line(), block.filing(), question(block.raw())));
                            } catch (Refused refused) {
                                refusals.add(refused.at(block.line(), titleOf(block.raw())));
                            }
                        },
                        refusals::add)
                .read();
        return new QuestionFile(entries, refusals);
    }

    /**
     * The one question of a text of ours.
     *
     * @throws IllegalArgumentException where it holds none, or more than one
     */
    public static Question one(String gift) {
        QuestionFile file = read(gift);
        if (file.entries().size() != 1 || !file.refusals().isEmpty()) {
            throw new IllegalArgumentException("not one question of GIFT: "
                    + file.entries().size() + " and " + file.refusals().size() + " refused");
        }
        return file.entries().getFirst().question();
    }

    private static Question question(String raw) {
        if (Text.hasControls(raw)) {
            throw new Refused(Fault.CONTROLS);
        }
        int words = wordsFrom(raw);
        String title = words == 0 ? "" : Raw.line(raw.substring(2, words - 2));
        if (title.length() > QuestionHead.LONGEST_TITLE) {
            throw new Refused(Fault.TITLE_LONG, QuestionHead.LONGEST_TITLE);
        }
        int open = Raw.find(raw, "{", words);
        if (open < 0) {
            return new Description(head(title, Raw.text(raw.substring(words), Format.MOODLE), Text.NONE, Text.NONE));
        }
        int close = Raw.find(raw, "}", open + 1);
        String before = raw.substring(words, open);
        String tail = raw.substring(close + 1);
        Text text = Raw.text(before, Format.MOODLE);
        Format format = before.isBlank()
                ? Format.MOODLE
                : Raw.text(before.strip() + "x", Format.MOODLE).format();
        String answers = raw.substring(open + 1, close).strip();
        int general = Raw.generalFeedback(answers);
        Text feedback = general < 0 ? Text.NONE : Raw.text(answers.substring(general + 4), format);
        QuestionHead head = head(title, text, Raw.text(tail, format), feedback);
        return new GiftAnswers(head, format)
                .read(general < 0 ? answers : answers.substring(0, general).strip());
    }

    private static QuestionHead head(String title, Text text, Text after, Text feedback) {
        if (text.isEmpty() && after.isEmpty()) {
            throw new Refused(Fault.NO_WORDS);
        }
        return new QuestionHead(title, text, after, feedback);
    }

    /** Where the words begin: after the title, where there is one. */
    private static int wordsFrom(String raw) {
        if (!raw.startsWith("::")) {
            return 0;
        }
        int end = titleEnd(raw);
        if (end < 0) {
            throw new Refused(Fault.TITLE_UNCLOSED);
        }
        return end + 2;
    }

    private static int titleEnd(String raw) {
        int colon = Raw.find(raw, ":", 2);
        while (colon >= 0 && !raw.startsWith("::", colon)) {
            colon = Raw.find(raw, ":", colon + 1);
        }
        return colon;
    }

    /** What a refused question is called: its title, or how its words begin. */
    static String titleOf(String raw) {
        int end = raw.startsWith("::") ? titleEnd(raw) : -1;
        int brace = Raw.find(raw, "{", 0);
        String name = end > 2 ? raw.substring(2, end) : raw.substring(0, brace > 0 ? brace : raw.length());
        StringBuilder shown = new StringBuilder();
        name.strip()
                .codePoints()
                .limit(GLIMPSE)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString().replaceAll("\\\\([\\\\:#={}~])", "$1").strip();
    }
}
