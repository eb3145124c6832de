package org.teranga.training.quiz.gift;

import java.util.ArrayList;
import java.util.List;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;

/** Words as they stand in a GIFT file, with their escapes: a backslash before one of {@code \ : # = { } ~}, and {@code \n} for a new line. */
final class Raw {
    private static final String ESCAPED = "\\:#={}~n";
    private static final int LONGEST = 20_000;

    private Raw() {}

    /** Whether an escape begins here. */
    static boolean escape(CharSequence raw, int at) {
        return raw.charAt(at) == '\\' && at + 1 < raw.length() && ESCAPED.indexOf(raw.charAt(at + 1)) >= 0;
    }

    /** Where one of these signs stands unescaped, from here on; -1 for nowhere. */
    static int find(String raw, String signs, int from) {
        for (int i = from; i < raw.length(); i++) {
            if (escape(raw, i)) {
                i++;
            } else if (signs.indexOf(raw.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Cut before each of these signs; the first piece is what stands before the first of them. */
    static List<String> cut(String raw, String signs) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int sign = find(raw, signs, 0);
        while (sign >= 0) {
            pieces.add(raw.substring(start, sign));
            if (pieces.size() > Question.MOST + 1) {
                throw new Refused(Fault.MANY, Question.MOST);
            }
            start = sign;
            sign = find(raw, signs, sign + 1);
        }
        pieces.add(raw.substring(start));
        return pieces;
    }

    /** Where general feedback begins: the last four of the last run of at least four unescaped {@code #}; -1 where there is none. */
    static int generalFeedback(String raw) {
        int found = -1;
        int run = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (escape(raw, i)) {
                i++;
                run = 0;
            } else {
                run = raw.charAt(i) == '#' ? run + 1 : 0;
                found = run >= 4 ? i - 3 : found;
            }
        }
        return found;
    }

    /** One line of words. */
    static String line(String raw) {
        return Text.line(plain(raw, false));
    }

    /** Words with their format: the one in brackets, else the one given. */
    static Text text(String raw, Format otherwise) {
        String words = raw.strip();
        Format format = otherwise;
        for (Format one : Format.values()) {
            String mark = "[" + one.code() + "]";
            if (words.startsWith(mark)) {
                format = one;
                words = words.substring(mark.length());
                break;
            }
        }
        boolean lines = format == Format.HTML || format == Format.MARKDOWN;
        return new Text(format, plain(words, lines));
    }

    /** Without escapes; the ends of the file's own lines are kept where they mean something. */
    private static String plain(String raw, boolean lines) {
        if (raw.length() > LONGEST) {
            throw new Refused(Fault.LONG, LONGEST);
        }
        StringBuilder plain = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (escape(raw, i)) {
                char meant = raw.charAt(++i);
                plain.append(meant == 'n' ? '\n' : meant);
            } else {
                plain.append(c == '\n' && !lines ? ' ' : c);
            }
        }
        return plain.toString();
    }
}
