package org.teranga.matching.esco;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files that are read, by the name of their field in the form. */
public enum EscoFile {
    /** Skills with their labels in French. */
    SKILLS_FR("skills_fr", "fr", Columns.SKILLS),
    /** The same in English. */
    SKILLS_EN("skills_en", "en", Columns.SKILLS),
    /** The same in Arabic. */
    SKILLS_AR("skills_ar", "ar", Columns.SKILLS),
    /** The same in Ukrainian. */
    SKILLS_UK("skills_uk", "uk", Columns.SKILLS),
    /** Which concept belongs to which wider one. */
    BROADER("broader", "", Columns.BROADER),
    /** Which skill is of use to which. */
    RELATIONS("relations", "", Columns.RELATIONS);

    private final String field;
    private final String language;
    private final Columns columns;

    EscoFile(String field, String language, Columns columns) {
        this.field = field;
        this.language = language;
        this.columns = columns;
    }

    /** The name of its field. */
    public String field() {
        return field;
    }

    /** The language of its labels; empty where it has none that count. */
    Optional<String> language() {
        return Optional.of(language).filter(tag -> !tag.isEmpty());
    }

    /** The columns that it must have, in lower case. */
    List<String> required() {
        return columns.required;
    }

    /** The columns that are read. */
    Set<String> read() {
        return Set.copyOf(Stream.concat(columns.required.stream(), columns.others.stream())
                .toList());
    }

    /** What of the published columns is read; all others may stand there. */
    private enum Columns {
        SKILLS(List.of("concepttype", "concepturi", "preferredlabel", "altlabels"), List.of("status")),
        BROADER(List.of("concepturi", "broaderuri"), List.of("conceptlabel", "broaderlabel")),
        RELATIONS(List.of("originalskilluri", "relatedskilluri"), List.of());

        private final List<String> required;
        private final List<String> others;

        Columns(List<String> required, List<String> others) {
            this.required = required;
            this.others = others;
        }
    }
}
