package org.teranga.platform.qualification.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teranga.platform.refusal.FieldError;

/** Checks the text of a charter: it has one title, and sections in which each line is a promise. */
public final class CharterFaults {
    private static final int LONGEST_LINE = 1_000;
    private static final int FEWEST_LETTERS = 12;
    private static final int FEWEST_DIFFERENT = 5;

    private CharterFaults() {}

    /** Every fault, each at its line. */
    public static List<Fault> of(String text) {
        List<Fault> faults = new ArrayList<>();
        if (text.length() > WriteCharter.LONGEST) {
            return List.of(new Fault("charter.fault.long", WriteCharter.LONGEST));
        }
        int titles = 0;
        int promises = 0;
        boolean inSection = false;
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.length() > LONGEST_LINE) {
                faults.add(new Fault("charter.fault.line", at + 1));
            } else if (line.startsWith("## ")) {
                inSection = true;
            } else if (line.startsWith("# ")) {
                titles++;
            } else if (line.startsWith("- ") && inSection) {
                promises++;
                if (saysNothing(line)) {
                    faults.add(new Fault("charter.fault.thin", at + 1));
                }
            } else if (!line.isBlank() && (inSection || line.startsWith("- ") || line.startsWith("#"))) {
                faults.add(new Fault("charter.fault.stray", at + 1));
            }
        }
        if (titles != 1) {
            faults.add(new Fault("charter.fault.title", titles));
        }
        if (promises == 0) {
            faults.add(new Fault("charter.fault.empty", 0));
        }
        return faults;
    }

    /** Whether a promise is too short to be one: a word, or a letter again and again. */
    private static boolean saysNothing(String line) {
        int[] letters = line.codePoints().filter(Character::isLetter).toArray();
        return letters.length < FEWEST_LETTERS
                || Arrays.stream(letters).map(Character::toLowerCase).distinct().count() < FEWEST_DIFFERENT;
    }

    /** What is wrong: a message key, and the number in its sentence. */
    record Fault(String key, int number) {
        FieldError in(String language) {
            return FieldError.of(language, key, number);
        }
    }
}
