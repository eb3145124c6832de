package org.teranga.tenantadmin.transfer.archive.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value lets happen, as the comment of its column or of its whole table says (decision 046). */
enum DataClass {
    /** What somebody says of themselves, of a home, of their work. */
    FACT,
    /** What lets something happen: a qualification, a decision, a role, a state that others rely on. */
    AUTHORITY,
    /** What opens a door: it comes with no archive. */
    CREDENTIAL,
    /** What opens a door to somebody who has it in a letter: it comes with an archive of this platform. */
    LETTER;

    private static final Pattern SAID =
            Pattern.compile("(fact|authority|credential(?: of a letter)?)\\b.*", Pattern.DOTALL);

    /** What a comment says; where it says nothing it is a fact. */
    static DataClass of(String comment) {
        Matcher said = SAID.matcher(comment);
        if (!said.matches()) {
            return FACT;
        }
        return switch (String.valueOf(said.group(1))) {
            case "authority" -> AUTHORITY;
            case "credential" -> CREDENTIAL;
            case "credential of a letter" -> LETTER;
            default -> FACT;
        };
    }
}
