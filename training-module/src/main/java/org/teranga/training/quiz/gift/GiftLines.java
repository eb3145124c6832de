package org.teranga.training.quiz.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a GIFT file into questions. A blank line ends one, unless it stands between its braces; so does a category, which Moodle would take
 * for words behind a gap. A brace that is never closed refuses its own question and not those after it.
 */
final class GiftLines {
    private static final Pattern TAG = Pattern.compile("\\[tag:([^]\\p{Cntrl}]{1,400})]");
    private static final String REFERENCE = "[id:";
    private static final String CATEGORY = "$CATEGORY:";

    private final Lines lines;
    private final Consumer<Block> blocks;
    private final Consumer<QuestionRefusal> refusals;
    private final List<String> tags = new ArrayList<>();
    private String category = "";
    private String reference = "";
    private int count;

    GiftLines(String file, Consumer<Block> blocks, Consumer<QuestionRefusal> refusals) {
        this.lines = new Lines(file);
        this.blocks = blocks;
        this.refusals = refusals;
    }

    /** Reads on to the end, or until there are too many. */
    void read() {
        while (!lines.done() && count <= QuestionFile.MOST) {
            String line = lines.line();
            if (line.startsWith("//")) {
                comment(line);
                lines.next();
            } else if (line.startsWith(CATEGORY)) {
                category = line.substring(CATEGORY.length()).strip();
                lines.next();
            } else if (line.isEmpty()) {
                lines.next();
            } else {
                question();
                count++;
                reference = "";
                tags.clear();
            }
        }
    }

    private void comment(String line) {
        String rest = line;
        int named = line.indexOf(REFERENCE);
        if (named >= 0) {
            int end = line.indexOf(']', named);
            while (end > 0 && line.charAt(end - 1) == '\\') {
                end = line.indexOf(']', end + 1);
            }
            if (end > 0) {
                reference = line.substring(named + REFERENCE.length(), end).replace("\\]", "]");
                rest = line.substring(0, named) + line.substring(end);
            }
        }
        TAG.matcher(rest).results().limit(100).forEach(tag -> tags.add(tag.group(1)));
    }

    private void question() {
        int first = lines.number();
        Braces braces = new Braces();
        StringBuilder raw = new StringBuilder();
        for (; !lines.done(); lines.next()) {
            String line = lines.line();
            if (line.startsWith("//")) {
                comment(line);
            } else if (line.startsWith(CATEGORY) && !braces.open) {
                break;
            } else if (line.isEmpty()) {
                if (!braces.open) {
                    break;
                }
                braces.blank(lines.place());
            } else if (braces.scan(line)) {
                raw.append(lines.kept()).append('\n');
            } else {
                refuse(first, raw + line, braces);
                return;
            }
        }
        if (braces.open) {
            refuse(first, raw.toString(), braces);
            return;
        }
        blocks.accept(new Block(first, filing(), raw.toString().strip()));
    }

    private void refuse(int first, String raw, Braces braces) {
        refusals.accept(new Refused(braces.fault).at(first, GiftReader.titleOf(raw)));
        if (braces.fault == Fault.UNCLOSED && braces.firstBlank != null) {
            lines.back(braces.firstBlank);
        }
        while (!lines.done() && !lines.line().isEmpty() && !lines.line().startsWith(CATEGORY)) {
            lines.next();
        }
    }

    private Filing filing() {
        return Filing.of(category, reference, tags);
    }

    /** The braces of one question as its lines go by. */
    private static final class Braces {
        private boolean open;
        private boolean closed;
        private Lines.@Nullable Place firstBlank;
        private Fault fault = Fault.UNCLOSED;

        /** Whether the line may belong to this question. */
        boolean scan(String line) {
            if (open && firstBlank != null && (line.startsWith("::") || line.startsWith(CATEGORY))) {
                return fails(Fault.UNCLOSED);
            }
            int brace = Raw.find(line, "{}", 0);
            while (brace >= 0) {
                boolean opening = line.charAt(brace) == '{';
                if (opening && open) {
                    return fails(firstBlank == null ? Fault.NESTED : Fault.UNCLOSED);
                }
                if (opening && closed) {
                    return fails(Fault.TWICE);
                }
                if (!opening && !open) {
                    return fails(Fault.UNOPENED);
                }
                open = opening;
                closed = !opening;
                brace = Raw.find(line, "{}", brace + 1);
            }
            return true;
        }

        void blank(Lines.Place place) {
            firstBlank = firstBlank == null ? place : firstBlank;
        }

        private boolean fails(Fault why) {
            fault = why;
            return false;
        }
    }
}
