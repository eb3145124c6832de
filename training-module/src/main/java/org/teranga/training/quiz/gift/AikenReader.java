package org.teranga.training.quiz.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.training.quiz.question.Question;
import org.teranga.training.quiz.question.Question.Choice;
import org.teranga.training.quiz.question.QuestionHead;
import org.teranga.training.quiz.question.Text;
import org.teranga.training.quiz.question.Text.Format;
import org.teranga.training.quiz.question.Weight;

/**
 * Reads Aiken: a question, its answers by letter ({@code A.} or {@code A)}), and a line {@code ANSWER: B}. Every question is one of one
 * right answer; blank lines mean nothing between its lines.
 *
 * @see <a href="https://docs.moodle.org/en/Aiken_format">the format's description</a>
 */
public final class AikenReader {
    private static final Pattern ANSWER = Pattern.compile("^([A-Z])[.)]\\s+(.*)$", Pattern.DOTALL);
    private static final Pattern RIGHT = Pattern.compile("^ANSWER\\s*:\\s*(\\S{0,20})\\s*$");
    private static final int LONGEST = 20_000;

    private final List<Entry> entries = new ArrayList<>();
    private final List<QuestionRefusal> refusals = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> answers = new ArrayList<>();
    private int first;

    private AikenReader() {}

    /** Reads a file. */
    public static QuestionFile read(String file) {
        AikenReader reader = new AikenReader();
        for (Lines lines = new Lines(file); !lines.done() && reader.count() <= QuestionFile.MOST; lines.next()) {
            reader.line(lines.number(), lines.line());
        }
        reader.end();
        return new QuestionFile(reader.entries, reader.refusals);
    }

    private int count() {
        return entries.size() + refusals.size();
    }

    private void line(int number, String line) {
        if (line.isEmpty()) {
            return;
        }
        Matcher right = RIGHT.matcher(line);
        Matcher answer = ANSWER.matcher(line);
        if (right.matches()) {
            first = first == 0 ? number : first;
            finish(right.group(1));
        } else if (first != 0 && answer.matches() && answers.size() > Question.MOST) {
            refuse(new Refused(Fault.MANY, Question.MOST));
        } else if (first != 0 && answer.matches()) {
            answers.add(answer.group(1) + answer.group(2));
        } else if (!answers.isEmpty()) {
            refuse(new Refused(Fault.NO_ANSWER));
            begin(number, line);
        } else if (first == 0) {
            begin(number, line);
        } else {
            words.append(' ').append(line);
        }
    }

    private void begin(int number, String line) {
        first = number;
        words.append(line);
    }

    private void end() {
        if (first != 0) {
            refuse(new Refused(Fault.NO_ANSWER));
        }
    }

    private void finish(String letter) {
        try {
            entries.add(new Entry(first, Filing.NONE, question(letter)));
            clear();
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    private void refuse(Refused why) {
        refusals.add(why.at(first, GiftReader.titleOf(words.toString())));
        clear();
    }

    private void clear() {
        words.setLength(0);
        answers.clear();
        first = 0;
    }

    private Question question(String letter) {
        String asked = checked(words.toString());
        if (asked.isEmpty()) {
            throw new Refused(Fault.NO_WORDS);
        }
        if (answers.size() < 2) {
            throw new Refused(Fault.FEW);
        }
        int right = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
        if (right < 0 || right >= answers.size()) {
            throw new Refused(Fault.UNKNOWN_ANSWER, letter);
        }
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            String answer = answers.get(i);
            if (answer.charAt(0) != 'A' + i) {
                throw new Refused(Fault.LETTERS, answer.substring(0, 1));
            }
            Text text = new Text(Format.PLAIN, checked(answer.substring(1)));
            if (text.isEmpty()) {
                throw new Refused(Fault.EMPTY);
            }
            choices.add(new Choice(text, i == right ? Weight.FULL : Weight.NONE, Text.NONE));
        }
        return new Question.Single(new QuestionHead("", new Text(Format.PLAIN, asked), Text.NONE, Text.NONE), choices);
    }

    private static String checked(String line) {
        if (line.length() > LONGEST) {
            throw new Refused(Fault.LONG, LONGEST);
        }
        if (Text.hasControls(line)) {
            throw new Refused(Fault.CONTROLS);
        }
        return line.strip();
    }
}
