package org.teranga.platform.theme.wording;

import java.util.List;
import java.util.Optional;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Wording;

/**
 * A message that an association may word otherwise.
 *
 * @param key       its key
 * @param examples  values of its variables, in order, to show it with; {@link #NAME} is the association's own
 * @param prose     whether it may be longer: several paragraphs of Markdown
 * @param ofPersons whether it is worded in the languages of persons too, beside those of the association
 */
public record OwnText(String key, List<Object> examples, boolean prose, boolean ofPersons) {
    /** Stands for the name of the association among the examples. */
    public static final String NAME = "\0name";

    public OwnText {
        examples = List.copyOf(examples);
    }

    /** The longest text that is prose, in characters. */
    public static final int LONGEST_PROSE = 10_000;

    /** A text as it is kept. */
    public String clean(String written) {
        return prose ? Wording.cleanProse(written) : Wording.clean(written);
    }

    /** How long it may be, in characters. */
    public int longest() {
        return prose ? LONGEST_PROSE : Wording.LONGEST;
    }

    /** What is wrong with a wording; empty where nothing is. */
    public Optional<Wording.Fault> fault(String original, String wanted) {
        return Wording.fault(original, wanted, examples, longest());
    }

    /** The examples, for an association of this name. */
    public List<Object> examples(String association) {
        return examples.stream()
                .map(example -> example.equals(NAME) ? association : example)
                .toList();
    }

    /** A message with values of its variables. */
    public static OwnText of(String key, Object... examples) {
        return new OwnText(key, List.of(examples), false, false);
    }

    /** A longer message, in Markdown. */
    public static OwnText prose(String key, Object... examples) {
        return new OwnText(key, List.of(examples), true, false);
    }

    /** The same, worded in each of the nine languages in which people are written to. */
    public OwnText inLanguagesOfPersons() {
        return new OwnText(key, examples, prose, true);
    }

    /** The languages in which an association with these of its own words it. */
    public List<String> languages(List<String> own) {
        return ofPersons ? Languages.ofPersons(own) : own;
    }
}
